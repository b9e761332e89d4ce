import "server-only";
import { loadAccepted } from "@/lib/entry/line/queries";
import { openDraft } from "@/lib/honours/decision/commands/open";
import { findOrEnrol } from "@/lib/organisation/person/commands/enrol";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { findOnRoster, loadConferrals } from "../queries";
import { type Conferral, repeated } from "../rules";
import type { AddInput, AddLinesInput } from "../schema";

type Recipient = {
  personId: string | null;
  recipientName: string;
  /** How the person stands to the roster; a collective needs none. */
  found: "roster" | "enrolled" | "collective";
};

/**
 * Adds one recipient by hand. A person is matched with the unit's roster by name (and year of birth when given), and
 * enrolled there when nobody matches. Refuses a name that several people share, an honour that is not for this kind of
 * recipient, and the same honour for the same recipient twice.
 */
export async function addAward(
  viewer: Viewer,
  input: AddInput,
  now: Date,
): Promise<Result<{ id: string; found: Recipient["found"] }, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, { decisionId: input.decisionId });
    if (!draft.ok) return draft;

    const unit = await tx.unit.findUnique({
      where: { id: input.unitId },
      select: { id: true, name: true, parent: { select: { name: true, kind: true } } },
    });
    if (!unit) return err(invalid("unitId", "Chọn đơn vị trong danh sách."));
    const entry = (await publishedCatalogue(tx)).find(
      (one) => one.kind === input.honour.kind && one.code === input.honour.code,
    );
    if (!entry) return err(invalid("honour", "Chọn danh hiệu hoặc hình thức trong danh sách."));
    if (entry.subject !== "both" && entry.subject !== input.subject) {
      const whom = entry.subject === "person" ? "cá nhân" : "tập thể";
      return err(invalid("honour", `${entry.name} chỉ tặng cho ${whom}.`));
    }

    const recipient = await findRecipient(tx, input, unit.name, now);
    if (!recipient.ok) return recipient;
    const { personId, recipientName, found } = recipient.value;
    const parent = unit.parent?.kind === "ministry" ? null : unit.parent;
    const conferral: Conferral = {
      personId,
      unitId: unit.id,
      emulationTitleCode: entry.kind === "title" ? entry.code : null,
      commendationFormCode: entry.kind === "form" ? entry.code : null,
    };
    if (repeated([conferral], await loadConferrals(tx, draft.value.id)).length > 0) {
      const field = input.subject === "person" ? "fullName" : "unitId";
      return err(invalid(field, `${recipientName} đã có ${entry.name} trong quyết định này.`));
    }

    const { id } = await tx.award.create({
      data: {
        ...conferral,
        decisionId: draft.value.id,
        position: (await lastPosition(tx, draft.value.id)) + 1,
        recipientName,
        unitName: parent?.name ?? unit.name,
        achievement: input.achievement,
      },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "award.add",
      subjectId: draft.value.id,
      detail: { awardId: id, recipient: recipientName, honour: entry.code },
      at: now,
    });
    return ok({ id, found });
  });
}

async function findRecipient(
  tx: Tx,
  input: AddInput,
  unitName: string,
  now: Date,
): Promise<Result<Recipient, Failure>> {
  if (input.subject === "collective")
    return ok({ personId: null, recipientName: unitName, found: "collective" });

  const { unitId, fullName, birthYear } = input;
  const named = await findOnRoster(tx, unitId, fullName);
  const matching =
    birthYear === null ? named : named.filter((person) => person.birthYear === birthYear);
  const [only, ...others] = matching;
  if (only && others.length === 0)
    return ok({ personId: only.id, recipientName: only.fullName, found: "roster" });
  if (only) {
    const years = matching.flatMap((person) => person.birthYear ?? []).join(", ");
    return err(
      birthYear === null && years !== ""
        ? invalid(
            "birthYear",
            `Đơn vị có ${matching.length} người cùng tên ${only.fullName} (sinh năm ${years}). Nhập năm sinh để phân biệt.`,
          )
        : invalid(
            "fullName",
            `Đơn vị có ${matching.length} người cùng tên ${only.fullName} và chưa đủ năm sinh để phân biệt. Bổ sung năm sinh của họ trong hồ sơ rồi thêm lại.`,
          ),
    );
  }
  const [personId] = await findOrEnrol(
    tx,
    unitId,
    [{ fullName, birthYear, sex: null, jobTitle: "" }],
    now,
  );
  if (personId === undefined) throw new Error("Enrolling one person answered with none");
  return ok({ personId, recipientName: fullName, found: "enrolled" });
}

async function lastPosition(tx: Tx, decisionId: string): Promise<number> {
  const { _max } = await tx.award.aggregate({ where: { decisionId }, _max: { position: true } });
  return _max.position ?? 0;
}

const MOST_NAMED = 5;

/**
 * Adds lines of the campaign's accepted files, all of them or none. Refuses lines that are no longer accepted, and any
 * whose recipient has the same honour in the decision already, by name.
 */
export async function addLines(
  viewer: Viewer,
  input: AddLinesInput,
  now: Date,
): Promise<Result<{ added: number }, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, { decisionId: input.decisionId });
    if (!draft.ok) return draft;
    const { id: decisionId, campaignId } = draft.value;
    if (campaignId === null)
      return err(
        invalid("lineIds", "Chọn phong trào của quyết định trước khi lấy từ hồ sơ đã tiếp nhận."),
      );

    const wanted = [...new Set(input.lineIds)];
    const lines = await loadAccepted(tx, campaignId, wanted);
    if (lines.length < wanted.length)
      return err(
        invalid(
          "lineIds",
          "Có dòng không còn trong hồ sơ đã tiếp nhận. Tải lại trang rồi đánh dấu lại.",
        ),
      );
    const twice = repeated(lines, await loadConferrals(tx, decisionId));
    if (twice.length > 0) {
      const names = twice
        .slice(0, MOST_NAMED)
        .map((line) => `${line.recipientName} (${line.honourName})`)
        .join("; ");
      const more = twice.length > MOST_NAMED ? ` và ${twice.length - MOST_NAMED} dòng khác` : "";
      return err(
        invalid(
          "lineIds",
          `Đã có trong quyết định: ${names}${more}. Bỏ dấu các dòng này rồi thêm lại.`,
        ),
      );
    }

    const last = await lastPosition(tx, decisionId);
    const { count } = await tx.award.createMany({
      data: lines.map(({ honourName: _, ...line }, index) => ({
        ...line,
        decisionId,
        position: last + index + 1,
      })),
    });
    await record(tx, viewer, {
      action: "award.add_lines",
      subjectId: decisionId,
      detail: { count },
      at: now,
    });
    return ok({ added: count });
  });
}
