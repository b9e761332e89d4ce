import "server-only";
import { findBench } from "@/lib/entry/verdict/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { ListRow } from "@/lib/titles/eligibility/rules/list";
import { type PeopleChanges, peopleSince, standingPeople } from "../queries";
import type { FactsInput, PeopleRef, SinceInput } from "../schema";

/** What a grid asks, to follow what others write: the rows written since the revision it last saw. */
export async function followPeople(
  viewer: Viewer,
  { registrationId, revision }: SinceInput,
): Promise<Result<PeopleChanges, Failure>> {
  const found = await peopleSince(viewer, registrationId, revision);
  return found ? ok(found) : err({ code: "not_found" });
}

/** The ids of all that stand, asked once their number is not what the grid holds. */
export const followStanding = async (
  viewer: Viewer,
  { registrationId }: PeopleRef,
): Promise<Result<string[], Failure>> => ok(await standingPeople(viewer, registrationId));

/** What is on record of some people, once their names are saved; for who may read it. */
export async function lookUpFacts(
  viewer: Viewer,
  { registrationId, ids }: FactsInput,
  now: Date,
): Promise<Result<readonly ListRow[], Failure>> {
  const bench = await findBench(viewer, registrationId, now, ids);
  return bench ? ok(bench.rows) : err({ code: "not_found" });
}
