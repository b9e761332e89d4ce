import "server-only";
import { z } from "zod";
import { scopeOf } from "@/lib/entry/registration/policy";
import { within } from "@/lib/entry/registration/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";

/** The contents of the campaign under which this file's targets are set, in their order; none when out of sight. */
export async function listContents(viewer: Viewer, registrationId: string) {
  if (!z.uuid().safeParse(registrationId).success) return [];
  return db.campaignContent.findMany({
    where: {
      campaign: {
        registrations: { some: { AND: [{ id: registrationId }, within(scopeOf(viewer))] } },
      },
    },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { code: true, title: true, body: true },
  });
}
export type Content = Awaited<ReturnType<typeof listContents>>[number];
