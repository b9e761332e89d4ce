import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { mayChoose } from "./policy";

/** More than anybody would look through; the page of the staff says so when it is reached. */
export const MOST_REASONS = 100;

/** The ready reasons by name, for those who give reasons. Empty for everybody else. */
export const listReasons = async (viewer: Viewer) =>
  mayChoose(viewer)
    ? db.reasonTemplate.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], take: MOST_REASONS })
    : [];
