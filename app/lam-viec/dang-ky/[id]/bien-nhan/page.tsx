import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/layout/print-button";
import { FileFrame } from "@/components/registration/file-frame";
import { LateBadge } from "@/components/registration/late-badge";
import { fileHref, pageHref } from "@/components/registration/paths";
import { ButtonLink } from "@/components/ui/button";
import { ReceiptPanel } from "@/components/ui/receipt-panel";
import { EVENT_PAST, NEXT_AFTER_SENDING } from "@/lib/entry/registration/labels";
import { findRegistration } from "@/lib/entry/registration/queries";
import { signedWords } from "@/lib/organisation/delegation/labels";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatDayTime } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Biên nhận" };

export default async function ReceiptPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/dang-ky/[id]/bien-nhan">) {
  const [{ id }, { lan }, viewer] = await Promise.all([params, searchParams, requireViewer()]);
  const file = await findRegistration(viewer, id);
  if (!file || file.sight.kind === "part") notFound();

  const receipts = file.events.filter((event) => event.receiptCode !== null);
  const event = lan ? receipts.find((one) => String(one.sequence) === lan) : receipts.at(-1);
  if (!event?.receiptCode) notFound();

  return (
    <FileFrame
      file={file}
      title="Biên nhận hồ sơ"
      here={{ label: "Biên nhận", href: pageHref(id, "bien-nhan") }}
    >
      <div className="max-w-3xl">
        <ReceiptPanel
          title={event === receipts.at(-1) ? "Đã gửi hồ sơ" : "Biên nhận của lần gửi trước"}
          code={event.receiptCode}
          rows={[
            { key: "unit", term: "Đơn vị", detail: file.unitName },
            { key: "step", term: "Bước", detail: EVENT_PAST[event.kind] },
            { key: "at", term: "Thời điểm", detail: formatDayTime(event.at) },
            ...(event.lateDays
              ? [
                  {
                    key: "late",
                    term: "Thời hạn",
                    detail: <LateBadge lateDays={event.lateDays} />,
                  },
                ]
              : []),
            { key: "actor", term: "Người gửi", detail: signedWords(event) },
            {
              key: "sha256",
              term: "Mã kiểm tra SHA-256",
              detail: (
                <>
                  <code className="text-sm font-normal break-all">{event.sha256}</code>
                  <span className="block text-sm font-normal text-muted">
                    Tính trên toàn bộ nội dung đã gửi; nội dung thay đổi thì mã này thay đổi.
                  </span>
                </>
              ),
            },
          ]}
          {...(event === file.events.at(-1) && { next: <p>{NEXT_AFTER_SENDING[file.status]}</p> })}
          actions={
            <>
              <PrintButton label="In biên nhận" />
              <ButtonLink href={fileHref(id)} iconAfter="next">
                Về hồ sơ
              </ButtonLink>
            </>
          }
        />
      </div>
    </FileFrame>
  );
}
