import "server-only";
import { canSeePerson } from "@/lib/organisation/person/policy";
import { unitIdsOf } from "@/lib/organisation/person/queries";
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
import { enterDecision } from "@/lib/titles/ledger/commands";
import type { AnswerClaimInput, ClaimInput } from "./schema";

const LIST = "/lam-viec/nhan-su/bo-sung";

/**
 * Reports an older award that the ledger lacks, with a scan of its decision; the staff are told. Refuses an award that the
 * ledger holds already, a day in the future, an honour that is none of a person's, and a scan that is none.
 */
export async function reportAward(
  viewer: Viewer,
  input: ClaimInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  const { scan, honour, personId, decidedOn, ...said } = input;
  const upload = await inspectUpload(scan, SCAN_TYPES, "scan");
  if (!upload.ok) return upload;
  return transact(async (tx) => {
    const unitIds = await unitIdsOf(tx, personId, vietnamDay(now));
    if (!canSeePerson(viewer, { unitIds })) return err({ code: "not_found" });
    if (decidedOn > vietnamDay(now))
      return err(invalid("decidedOn", "Ngày quyết định không thể ở tương lai."));
    const entry = (await publishedCatalogue(tx)).find(
      (one) => one.kind === honour.kind && one.code === honour.code && one.subject !== "collective",
    );
    if (!entry) return err(invalid("honour", "Chọn danh hiệu, hình thức dành cho cá nhân."));
    const columns = {
      emulationTitleCode: honour.kind === "title" ? honour.code : null,
      commendationFormCode: honour.kind === "form" ? honour.code : null,
    };
    const held = await tx.ledgerEntry.count({ where: { personId, year: said.year, ...columns } });
    if (held > 0)
      return err(invalid("year", "Sổ khen thưởng đã ghi nhận danh hiệu này của năm đó."));
    const place = await tx.employment.findFirstOrThrow({
      where: { personId, unitId: { in: unitIds } },
      select: { unitId: true },
    });
    const claim = await tx.awardClaim.create({
      data: {
        ...said,
        ...columns,
        personId,
        unitId: place.unitId,
        decidedOn: toDate(decidedOn),
        fileId: await storeFile(tx, viewer, upload.value, now),
        actorId: viewer.accountId,
        at: now,
      },
      select: { id: true, person: { select: { fullName: true } } },
    });
    await notifyMinistry(tx, {
      title: `Báo khen thưởng còn thiếu: ${claim.person?.fullName ?? ""}, ${entry.name} năm ${said.year}`,
      href: LIST,
      at: now,
    });
    await record(tx, viewer, {
      action: "claim.report",
      subjectId: claim.id,
      detail: { personId, honour: honour.code, year: said.year, sha256: upload.value.sha256 },
      at: now,
    });
    return ok({ id: claim.id });
  });
}

type Claim = NonNullable<Awaited<ReturnType<typeof load>>>;

const load = (tx: Tx, id: string) =>
  tx.awardClaim.findUnique({
    where: { id },
    include: { person: true, unit: true, emulationTitle: true, commendationForm: true },
  });

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
          recipientName: claim.person?.fullName ?? claim.unit.name,
          unitName: claim.unitName || claim.unit.name,
        },
      },
    },
    select: { id: true },
  });
  await tx.decision.update({ where: { id }, data: { status: "published", publishedAt: now } });
  await enterDecision(tx, id);
}

/**
 * The staff confirm a reported award, which enters the ledger, or refuse it with a reason; the unit is told either way. Of
 * two who answer at once the second is told.
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
