import "server-only";
import { holdEither } from "@/lib/organisation/person/commands/hold";
import { unitIdsOf } from "@/lib/organisation/person/queries";
import { keepsRecordsOf } from "@/lib/organisation/record/queries";
import type { About } from "@/lib/organisation/record/schema";
import { record } from "@/lib/platform/audit/record";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { inspectUpload, storeFile } from "@/lib/platform/file/commands";
import { SCAN_TYPES } from "@/lib/platform/file/rules";
import { notifyMinistry, notifyUnit } from "@/lib/platform/notice/notify";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { bears } from "@/lib/titles/catalogue/rules";
import { enterDecision } from "@/lib/titles/ledger/commands";
import { unitsCarriedOn } from "@/lib/titles/ledger/queries";
import type { AnswerClaimInput, ClaimInput } from "./schema";

const NOT_THEIRS: Record<"person" | "collective", string> = {
  person: "Chọn danh hiệu, hình thức dành cho cá nhân.",
  collective: "Chọn danh hiệu, hình thức dành cho tập thể.",
};

const LIST = "/lam-viec/nhan-su/bo-sung";

/** The unit under which a claim is listed: the collective itself, or where the person works, else worked last. */
async function placeOf(tx: Tx, { personId, unitId }: About, day: string): Promise<string | null> {
  if (personId === null) return unitId;
  const current = await unitIdsOf(tx, personId, day);
  const place = await tx.employment.findFirst({
    where: { personId, ...(current.length > 0 && { unitId: { in: current } }) },
    orderBy: [{ startsOn: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    select: { unitId: true },
  });
  return place?.unitId ?? null;
}

type Told = {
  readonly year: number;
  readonly emulationTitleCode: string | null;
  readonly commendationFormCode: string | null;
};

/** Whether the ledger holds the award already; a collective's under the units too that it carries on. */
async function isHeld(tx: Tx, { personId, unitId }: About, award: Told): Promise<boolean> {
  const holder =
    personId === null
      ? { personId, unitId: { in: await unitsCarriedOn(tx, unitId) } }
      : { personId };
  return (await tx.ledgerEntry.count({ where: { ...award, ...holder } })) > 0;
}

const HELD = "Sổ khen thưởng đã ghi nhận danh hiệu này của năm đó.";

/**
 * Reports an older award of a person or a collective that the ledger lacks, with a scan of its decision; the staff are
 * told. Refuses an award that the ledger holds already, a day in the future, an honour that is none of theirs, and a scan
 * that is none.
 */
export async function reportAward(
  viewer: Viewer,
  input: ClaimInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  const { scan, honour, decidedOn, ...said } = input;
  const upload = await inspectUpload(scan, SCAN_TYPES, "scan");
  if (!upload.ok) return upload;
  return transact(async (tx) => {
    const day = vietnamDay(now);
    const place = (await keepsRecordsOf(tx, viewer, said, day)) && (await placeOf(tx, said, day));
    if (!place) return err({ code: "not_found" });
    if (decidedOn > day) return err(invalid("decidedOn", "Ngày quyết định không thể ở tương lai."));
    const subject = said.personId === null ? "collective" : "person";
    const entry = (await publishedCatalogue(tx)).find(
      (one) => one.kind === honour.kind && one.code === honour.code && bears(one, subject),
    );
    if (!entry) return err(invalid("honour", NOT_THEIRS[subject]));
    const columns = {
      emulationTitleCode: honour.kind === "title" ? honour.code : null,
      commendationFormCode: honour.kind === "form" ? honour.code : null,
    };
    if (await isHeld(tx, said, { year: said.year, ...columns })) return err(invalid("year", HELD));
    const claim = await tx.awardClaim.create({
      data: {
        ...said,
        ...columns,
        unitId: place,
        decidedOn: toDate(decidedOn),
        fileId: await storeFile(tx, viewer, upload.value, now),
        actorId: viewer.accountId,
        at: now,
      },
      select: {
        id: true,
        person: { select: { fullName: true } },
        unit: { select: { name: true } },
      },
    });
    await notifyMinistry(tx, {
      title: `Báo khen thưởng còn thiếu: ${claim.person?.fullName ?? claim.unit.name}, ${entry.name} năm ${said.year}`,
      href: LIST,
      at: now,
    });
    await record(tx, viewer, {
      action: "claim.report",
      subjectId: claim.id,
      detail: {
        personId: said.personId,
        unitId: said.unitId,
        honour: honour.code,
        year: said.year,
        sha256: upload.value.sha256,
      },
      at: now,
    });
    return ok({ id: claim.id });
  });
}

type Claim = NonNullable<Awaited<ReturnType<typeof load>>>;

const load = (tx: Tx, id: string) =>
  tx.awardClaim.findUnique({
    where: { id },
    include: {
      person: true,
      unit: { include: { parent: true } },
      emulationTitle: true,
      commendationForm: true,
    },
  });

/** The names as the paper has them; a department stands under the unit it belongs to. */
function namesOf({ person, unit, unitName }: Claim) {
  const onPaper = unitName || unit.name;
  if (person) return { recipientName: person.fullName, unitName: onPaper };
  return {
    recipientName: onPaper,
    unitName: unit.kind === "division" ? (unit.parent?.name ?? onPaper) : onPaper,
  };
}

/** Enters the award as a published decision of its own, so that the ledger holds it as it holds every other. */
async function enter(tx: Tx, claim: Claim, now: Date): Promise<void> {
  const honour = claim.emulationTitle?.name ?? claim.commendationForm?.name ?? "";
  const { id } = await tx.decision.create({
    data: {
      year: claim.year,
      number: claim.decisionNumber,
      title: `Bổ sung vào sổ khen thưởng: ${honour} năm ${claim.year}`,
      signedOn: claim.decidedOn,
      signerTitle: claim.signerTitle,
      meritType: claim.meritType,
      supplement: true,
      createdAt: now,
      awards: {
        create: {
          position: 1,
          personId: claim.personId,
          unitId: claim.unitId,
          emulationTitleCode: claim.emulationTitleCode,
          commendationFormCode: claim.commendationFormCode,
          ...namesOf(claim),
        },
      },
    },
    select: { id: true },
  });
  await tx.decision.update({ where: { id }, data: { status: "published", publishedAt: now } });
  await enterDecision(tx, id);
}

const toldBy = (claim: Claim): Told => ({
  year: claim.year,
  emulationTitleCode: claim.emulationTitleCode,
  commendationFormCode: claim.commendationFormCode,
});

/**
 * The staff confirm a reported award, which enters the ledger, or refuse it with a reason; the unit is told either way. Refuses
 * to enter what the ledger holds by now; of two who answer at once the second is told.
 */
export async function answerClaim(
  viewer: Viewer,
  input: AnswerClaimInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!hasRole(viewer, "ministry_staff")) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const { id, confirmed, answer } = input;
    const claim = await load(tx, id);
    if (!claim) return err({ code: "not_found" });
    // Two may have reported the same award: the second is weighed against what the first has become.
    await holdEither(tx, claim);
    if (confirmed && claim.status === "waiting" && (await isHeld(tx, claim, toldBy(claim))))
      return err(invalid("confirmed", `${HELD} Chọn không xác nhận và nêu lý do.`));
    const { count } = await tx.awardClaim.updateMany({
      where: { id, status: "waiting" },
      data: { status: confirmed ? "confirmed" : "refused", answer, answeredAt: now },
    });
    if (count === 0) return err({ code: "conflict" });
    if (confirmed) await enter(tx, claim, now);
    const told =
      claim.unit.kind === "division" ? (claim.unit.parentId ?? claim.unitId) : claim.unitId;
    await notifyUnit(tx, told, ["unit_officer"], {
      title: `${confirmed ? "Đã xác nhận" : "Không xác nhận"} khen thưởng bổ sung của ${claim.person?.fullName ?? claim.unit.name}`,
      href: LIST,
      at: now,
    });
    await record(tx, viewer, {
      action: confirmed ? "claim.confirm" : "claim.refuse",
      subjectId: id,
      detail: { number: claim.decisionNumber, year: claim.year },
      at: now,
    });
    return ok(null);
  });
}
