import "server-only";
import { z } from "zod";
import { sightOf } from "@/lib/entry/registration/policy";
import { loadDossier, loadSubject } from "@/lib/entry/registration/queries";
import { EDITABLE, LEFT_THE_UNIT } from "@/lib/entry/registration/workflow";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { PAPER_KINDS } from "./labels";
import type { Approval } from "./rules";

/** What a registration's papers are drawn from; null for who does not read the whole file. */
export async function findPaperSource(viewer: Viewer, registrationId: string, tx: Tx = db) {
  if (!z.uuid().safeParse(registrationId).success) return null;
  const subject = await loadSubject(tx, registrationId);
  if (!subject || sightOf(viewer, subject)?.kind !== "whole") return null;
  const dossier = await loadDossier(tx, registrationId);
  const { campaign, ruleset, unit, bloc, events } = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: {
      campaign: { select: { theme: true } },
      ruleset: { select: { law: true, decree: true } },
      unit: { select: { symbol: true, kind: true, name: true } },
      bloc: { select: { name: true } },
      events: {
        where: { kind: "approve" },
        orderBy: { sequence: "desc" },
        take: 1,
        select: { delegationId: true, actor: { select: { name: true } } },
      },
    },
  });
  // While the unit mends a returned file its head has not seen what the paper says: nobody's name stands under it.
  const approved = LEFT_THE_UNIT.includes(subject.status) && !EDITABLE.includes(subject.status);
  const [last] = approved ? events : [];
  const approval: Approval | null = last
    ? { name: last.actor.name, forTheHead: last.delegationId !== null }
    : null;
  return { dossier, campaign, ruleset, unit, bloc, approval };
}
export type PaperSource = NonNullable<Awaited<ReturnType<typeof findPaperSource>>>;

/** The latest paper of each kind drawn from a file that the viewer reads whole, in the order of the kinds. */
export async function listPapers(viewer: Viewer, registrationId: string) {
  if (!z.uuid().safeParse(registrationId).success) return [];
  const subject = await loadSubject(db, registrationId);
  if (!subject || sightOf(viewer, subject)?.kind !== "whole") return [];
  const papers = await db.madePaper.findMany({
    where: { registrationId },
    distinct: ["kind"],
    orderBy: [{ kind: "asc" }, { madeAt: "desc" }],
    select: { kind: true, sha256: true, madeAt: true, madeBy: { select: { name: true } } },
  });
  return PAPER_KINDS.flatMap((kind) => {
    const paper = papers.find((one) => one.kind === kind);
    return paper ? [{ ...paper, kind }] : [];
  });
}
export type MadePaper = Awaited<ReturnType<typeof listPapers>>[number];
