import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { BulkForm } from "@/components/bulk/bulk-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { isReturn } from "@/lib/entry/registration/workflow";
import { BULK_LABEL, bulkPreview, REFUSAL_WORDS } from "@/lib/judging/bulk/labels";
import { bulkEventsOf } from "@/lib/judging/bulk/policy";
import { previewBulk } from "@/lib/judging/bulk/queries";
import { BULK_SLUG } from "@/lib/judging/bulk/rules";
import { listReasons } from "@/lib/judging/reason/queries";
import { queueAddress, readQueue } from "@/lib/judging/review/rules";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Xử lý nhiều hồ sơ" };

const listOf = (value: string | string[] | undefined): string[] =>
  typeof value === "string" ? [value] : (value ?? []);

export default async function BulkPage({
  searchParams,
}: PageProps<"/lam-viec/tham-dinh/hang-loat">) {
  const [asked, viewer] = await Promise.all([searchParams, requireViewer()]);
  const event = bulkEventsOf(viewer).find((one) => BULK_SLUG[one] === asked.viec);
  if (!event) notFound();
  const ids = listOf(asked.chon);
  const [{ possible, impossible, refusals }, reasons] = await Promise.all([
    previewBulk(viewer, event, ids),
    isReturn(event) ? listReasons(viewer) : [],
  ]);
  // Only a queue's own address is gone back to.
  const from = Object.fromEntries(new URLSearchParams(listOf(asked.ve)[0] ?? ""));
  const back = queueAddress(readQueue(from));
  const listHref = `/lam-viec/tham-dinh${back}` as Route;
  const template = reasons.find(({ id }) => id === asked.mau);
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Thẩm định", href: listHref },
          { label: "Xử lý nhiều hồ sơ", href: "/lam-viec/tham-dinh/hang-loat" as Route },
        ]}
      />
      <PageHeading
        kicker="Xử lý nhiều hồ sơ"
        title={BULK_LABEL[event]}
        actions={
          <ButtonLink href={listHref} icon="previous">
            Về danh sách
          </ButtonLink>
        }
      />
      <div className="grid gap-6">
        <NoticePanel
          kind={refusals.length > 0 || possible.length === 0 ? "warning" : "info"}
          title={bulkPreview(event, possible.length, refusals)}
        >
          {impossible.length > 0 && (
            <ul className="list-disc pl-5">
              {impossible.map(({ id, unitName, why }) => (
                <li key={id}>
                  <a href={`/lam-viec/tham-dinh/${id}`}>{unitName}</a>: {REFUSAL_WORDS[why]}
                </li>
              ))}
            </ul>
          )}
        </NoticePanel>
        {possible.length > 0 && (
          <BulkForm
            batchId={crypto.randomUUID()}
            event={event}
            files={possible.map(({ id, unitName, version, drafts }) => ({
              id,
              unitName,
              version,
              drafts,
            }))}
            reasons={reasons.map(({ id, name, body }) => ({ id, name, body }))}
            comment={template?.body ?? ""}
            address={[
              ["viec", BULK_SLUG[event]],
              ["ve", back],
              ...possible.map(({ id }) => ["chon", id] as const),
            ]}
          />
        )}
      </div>
    </>
  );
}
