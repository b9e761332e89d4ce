import "server-only";
import { db } from "@/lib/platform/db/client";

/** Whether the database answers the simplest question. */
export const databaseAnswers = (): Promise<boolean> =>
  db.$queryRaw`select 1`.then(
    () => true,
    (thrown: unknown) => {
      console.error(thrown);
      return false;
    },
  );
