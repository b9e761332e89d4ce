import type { Todo } from "@/components/registration/todos";
import { listOwedConsents } from "@/lib/entry/covenant/queries";
import { listOwnDuties } from "@/lib/entry/deadline/queries";
import { isOpen, type OwnDuty } from "@/lib/entry/deadline/rules";
import { listOpenPapers } from "@/lib/judging/ballot/queries";
import { countSheetsForMinistry, listSheetsToScore } from "@/lib/judging/scoring/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

const DUTY_LABEL: Record<OwnDuty["kind"], string> = {
  registration: "Hoàn thành và gửi",
  pledge: "Xem và ký",
  report: "Làm báo cáo",
  milestone: "Xem",
};

/** What the bloc's year asks of the viewer: signatures, reports, consents, votes and scores; five statements for anybody. */
export async function blocTodos(viewer: Viewer, now: Date): Promise<Todo[]> {
  const [duties, consents, papers, sheets, forMinistry] = await Promise.all([
    listOwnDuties(viewer, now),
    listOwedConsents(viewer, now),
    listOpenPapers(viewer),
    listSheetsToScore(viewer),
    countSheetsForMinistry(viewer),
  ]);
  const today = vietnamDay(now);
  return [
    ...duties
      // The unit's file stands in this list by itself, with what is to be done on it.
      .filter((duty) => duty.kind !== "registration" && isOpen(duty, today))
      .map(({ key, title, dueOn, href, kind }) => ({
        ...NEW,
        key,
        title,
        dueOn,
        href,
        label: DUTY_LABEL[kind],
      })),
    ...consents.map(({ id, number, proposedAt, blocCode, blocName }) => ({
      ...NEW,
      key: id,
      title: `Cho ý kiến về đề nghị sửa giao ước số ${number} của ${blocName}`,
      since: proposedAt,
      label: "Xem và cho ý kiến",
      href: `/lam-viec/khoi-cum/${encodeURIComponent(blocCode)}/giao-uoc`,
    })),
    ...papers.map(({ id, name, session }) => ({
      ...NEW,
      key: id,
      title: `Bỏ phiếu: ${session.title} (lá phiếu của ${name})`,
      since: session.openedAt,
      label: "Bỏ phiếu",
      href: `/lam-viec/bo-phieu/${session.id}`,
    })),
    ...sheets.map(({ id, status, unitName, year, since }) => ({
      ...NEW,
      key: id,
      title:
        status === "draft"
          ? `Hoàn thành bảng tự chấm điểm năm ${year} của ${unitName}`
          : `Chấm điểm thi đua năm ${year} của ${unitName}`,
      since,
      label: status === "draft" ? "Tự chấm" : "Chấm điểm",
      href: `/lam-viec/cham-diem/${id}`,
    })),
    ...(forMinistry > 0
      ? [
          {
            ...NEW,
            key: "scores",
            title: `Thẩm định điểm thi đua của ${formatNumber(forMinistry)} đơn vị`,
            label: "Xem danh sách",
            href: "/lam-viec/cham-diem/xep-hang",
          },
        ]
      : []),
  ];
}

const NEW = { reason: null, since: null, dueOn: null } as const;
