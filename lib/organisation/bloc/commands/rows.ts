import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { inDays } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayKeepRegister } from "../../unit/policy";
import { OFFICE_LABEL, periodWords } from "../labels";
import type { ConfirmInput, RemoveInput } from "../schema";
import { holdBloc } from "./hold";
import { officeHeld } from "./members";

type Done = Result<null, Failure>;

/** A membership or an office of the bloc, whichever the id names. */
async function findRow(tx: Tx, { blocId, id }: RemoveInput) {
  const where = { id, blocId };
  const membership = await tx.blocMembership.findFirst({ where });
  if (membership) return { is: "membership" as const, office: null, ...membership };
  const leadership = await tx.blocLeadership.findFirst({ where });
  return leadership && { is: "office" as const, ...leadership };
}

/** Says how sure the ministry is of a membership or an office: what was proposed becomes confirmed, or doubtful again. */
export async function confirmRow(viewer: Viewer, input: ConfirmInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  const { blocId, id, confidence } = input;
  return transact(async (tx) => {
    const bloc = await holdBloc(tx, blocId);
    const row = bloc && (await findRow(tx, input));
    if (!row) return err({ code: "not_found" });
    if (row.confidence === confidence) return ok(null);
    const change = { where: { id }, data: { confidence } };
    if (row.is === "office") await tx.blocLeadership.update(change);
    else await tx.blocMembership.update(change);
    await record(tx, viewer, {
      action: confidence === "confirmed" ? "bloc.confirm" : "bloc.unconfirm",
      subjectId: blocId,
      detail: { unitId: row.unitId, office: row.office, confidence_before: row.confidence },
      at: now,
    });
    return ok(null);
  });
}

/**
 * Takes away a membership or an office that stands there by mistake. Refuses one that was confirmed: that is history
 * and can only end. Refuses a membership on which an office rests.
 */
export async function removeRow(viewer: Viewer, input: RemoveInput, now: Date): Promise<Done> {
  if (!mayKeepRegister(viewer)) return err({ code: "forbidden" });
  const { blocId, id } = input;
  return transact(async (tx) => {
    const bloc = await holdBloc(tx, blocId);
    const row = bloc && (await findRow(tx, input));
    if (!row) return err({ code: "not_found" });
    if (row.confidence === "confirmed") {
      const words = "Nội dung đã xác nhận thì không bỏ được, chỉ ghi ngày kết thúc.";
      return err(invalid("id", words));
    }
    const { startsOn, endsOn } = inDays(row);
    if (row.is === "office") {
      await tx.blocLeadership.delete({ where: { id } });
    } else {
      const office = await officeHeld(tx, row, { startsOn, endsOn });
      if (office) {
        const title = OFFICE_LABEL[bloc.kind][office.office];
        const words = `Đơn vị là ${title} ${periodWords(office)}. Bỏ hoặc kết thúc nhiệm kỳ đó trước.`;
        return err(invalid("id", words));
      }
      await tx.blocMembership.delete({ where: { id } });
    }
    await record(tx, viewer, {
      action: "bloc.remove",
      subjectId: blocId,
      detail: {
        unitId: row.unitId,
        office: row.office,
        startsOn,
        endsOn,
        confidence: row.confidence,
      },
      at: now,
    });
    return ok(null);
  });
}
