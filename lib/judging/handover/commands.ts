import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { notifyUnit } from "@/lib/platform/notice/notify";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, mayHandOver, mayReceive } from "./policy";
import { loadHandover } from "./queries";
import { sidesOf } from "./rules";
import type { HandOverInput, ReceiveInput } from "./schema";

type Done = Result<null, Failure>;

const roomPath = (code: string): string =>
  `/lam-viec/khoi-cum/${encodeURIComponent(code)}/ban-giao`;

/** Holds the bloc: of two who press the button together the second finds it done. */
const hold = (tx: Tx, code: string) =>
  tx.$queryRaw`select 1 from bloc where code = ${code} for no key update`;

/** The outgoing leader says that everything was handed over, once. Refused before the pack lies ready and without a successor. */
export async function handOver(
  viewer: Viewer,
  { code, note }: HandOverInput,
  now: Date,
): Promise<Done> {
  return transact(async (tx) => {
    await hold(tx, code);
    const loaded = await loadHandover(tx, code, now);
    if (!loaded) return err({ code: "not_found" });
    const { bloc, term, handover } = loaded;
    const subject = sidesOf(term);
    if (!canSee(viewer, subject)) return err({ code: "not_found" });
    if (!mayHandOver(viewer, subject)) return err({ code: "forbidden" });
    if (!term.to) {
      const words =
        "Chưa có đơn vị được cử giữ chức vụ này cho nhiệm kỳ sau nên chưa bàn giao được.";
      return err(invalid("code", words));
    }
    if (handover?.handedAt) return err({ code: "wrong_status" });
    const done = { note, handedAt: now, handedById: viewer.accountId };
    const endsOn = toDate(term.from.endsOn);
    const { id } = await tx.handover.upsert({
      where: { blocId_endsOn: { blocId: bloc.id, endsOn } },
      update: done,
      create: {
        ...done,
        blocId: bloc.id,
        endsOn,
        fromUnitId: term.from.unitId,
        toUnitId: term.to.unitId,
      },
      select: { id: true },
    });
    await notifyUnit(tx, term.to.unitId, ["unit_head", "bloc_leader"], {
      title: `${bloc.name}: hồ sơ bàn giao đã sẵn sàng, đề nghị xác nhận đã nhận`,
      href: roomPath(bloc.code),
      at: now,
    });
    await record(tx, viewer, {
      action: "handover.hand_over",
      subjectId: id,
      detail: { blocId: bloc.id, endsOn: term.from.endsOn },
      at: now,
    });
    return ok(null);
  });
}

/** The incoming leader says that it was received, once; refused before the other side handed it over. */
export async function receive(viewer: Viewer, { code }: ReceiveInput, now: Date): Promise<Done> {
  return transact(async (tx) => {
    const loaded = await loadHandover(tx, code, now);
    if (!loaded) return err({ code: "not_found" });
    const { bloc, term, handover } = loaded;
    const subject = sidesOf(term);
    if (!canSee(viewer, subject)) return err({ code: "not_found" });
    if (!mayReceive(viewer, subject)) return err({ code: "forbidden" });
    if (!handover?.handedAt || handover.receivedAt) return err({ code: "wrong_status" });
    const { count } = await tx.handover.updateMany({
      where: { id: handover.id, receivedAt: null },
      data: { receivedAt: now, receivedById: viewer.accountId },
    });
    if (count === 0) return err({ code: "conflict" });
    await notifyUnit(tx, term.from.unitId, ["unit_head", "bloc_leader"], {
      title: `${bloc.name}: đơn vị kế nhiệm đã xác nhận nhận bàn giao`,
      href: roomPath(bloc.code),
      at: now,
    });
    await record(tx, viewer, {
      action: "handover.receive",
      subjectId: handover.id,
      detail: { blocId: bloc.id, endsOn: term.from.endsOn },
      at: now,
    });
    return ok(null);
  });
}
