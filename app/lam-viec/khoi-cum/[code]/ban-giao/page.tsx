import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { BlocTabs } from "@/components/cockpit/bloc-tabs";
import { PlainForm } from "@/components/form/plain-form";
import { HandOverForm } from "@/components/handover/hand-over-form";
import { PageHeading } from "@/components/layout/page-heading";
import { RankingTable } from "@/components/scoring/ranking-table";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { receiveAction } from "@/lib/judging/handover/actions";
import { openItems, packFiles } from "@/lib/judging/handover/labels";
import { findPack, type Pack } from "@/lib/judging/handover/queries";
import { OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, formatDayTime } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Bàn giao Khối, Cụm thi đua" };

export default async function HandoverPage({
  params,
}: PageProps<"/lam-viec/khoi-cum/[code]/ban-giao">) {
  const [{ code }, viewer, now] = await Promise.all([params, requireViewer(), portalNow()]);
  const pack = await findPack(viewer, decodeURIComponent(code), now);
  if (!pack) notFound();
  return (
    <>
      <BlocTabs code={pack.code} name={pack.name} year={pack.year} current="handover" />
      <PageHeading
        kicker={pack.name}
        title={`Bàn giao nhiệm kỳ đến hết ngày ${formatDay(pack.endsOn)}`}
        lead={`${OFFICE_LABEL[pack.kind].leader}: ${pack.fromName} bàn giao cho ${pack.toName ?? "đơn vị chưa được cử"}.`}
        actions={
          <ButtonLink
            href={`/api/khoi-cum/${encodeURIComponent(pack.code)}/ban-giao` as Route}
            icon="download"
          >
            Tải trọn bộ (ZIP)
          </ButtonLink>
        }
      />
      <div className="grid grid-cols-1 gap-8">
        <Steps pack={pack} />
        <OpenWork pack={pack} />
        <section aria-labelledby="diem-xep-hang">
          <h2 id="diem-xep-hang" className="mb-3 text-xl">
            Điểm và xếp hạng
          </h2>
          <RankingTable rows={pack.ranking.rows} detailed={false} />
        </section>
        <Papers pack={pack} />
        <DataTable
          caption="Đơn vị thành viên và đầu mối liên hệ"
          columns={[
            { key: "unit", head: "Đơn vị", cell: ({ unitName }) => unitName },
            { key: "contact", head: "Đầu mối", cell: ({ contact }) => contact || "—" },
            { key: "phone", head: "Điện thoại", cell: ({ phone }) => phone || "—" },
            { key: "email", head: "Thư điện tử", cell: ({ email }) => email || "—" },
          ]}
          rows={pack.members}
          rowKey={({ unitId }) => unitId}
          empty={null}
        />
      </div>
    </>
  );
}

function Steps({ pack }: { pack: Pack }) {
  const { handover } = pack;
  return (
    <Panel title="Xác nhận bàn giao">
      <div className="grid gap-4">
        {handover?.handedAt ? (
          <NoticePanel kind="success" title="Đã bàn giao">
            {handover.handedBy?.name}, {formatDayTime(handover.handedAt)}. {handover.note}
          </NoticePanel>
        ) : pack.mayHandOver ? (
          <HandOverForm code={pack.code} />
        ) : (
          <p>Đơn vị đang giữ chức vụ chưa xác nhận đã bàn giao.</p>
        )}
        {handover?.receivedAt ? (
          <NoticePanel kind="success" title="Đã nhận">
            {handover.receivedBy?.name}, {formatDayTime(handover.receivedAt)}
          </NoticePanel>
        ) : (
          handover?.handedAt &&
          pack.mayReceive && (
            <PlainForm
              action={receiveAction}
              hidden={{ code: pack.code }}
              submit="Đã nhận"
              icon="check"
            />
          )
        )}
      </div>
    </Panel>
  );
}

/** Every paper of the year, each title with the forms it can be had in. */
function Papers({ pack }: { pack: Pack }) {
  const files = packFiles(pack);
  const titles = [...new Set(files.map(({ title }) => title))];
  const base = `/api/khoi-cum/${encodeURIComponent(pack.code)}/ban-giao`;
  return (
    <DataTable
      caption="Văn bản, biên bản của nhiệm kỳ"
      columns={[
        { key: "title", head: "Văn bản", width: "min-w-56", cell: (title) => title },
        {
          key: "files",
          head: "Tải về",
          width: "min-w-40",
          cell: (title) => (
            <span className="flex flex-wrap gap-x-4">
              {files
                .filter((file) => file.title === title)
                .map(({ name }) => (
                  <Link
                    key={name}
                    href={`${base}?tep=${name}` as Route}
                    prefetch={false}
                    className="inline-flex min-h-target items-center"
                    aria-label={`${title}, ${FORM_LABEL[formOf(name)] ?? formOf(name)}`}
                  >
                    {FORM_LABEL[formOf(name)] ?? formOf(name)}
                  </Link>
                ))}
            </span>
          ),
        },
      ]}
      rows={titles}
      rowKey={(title) => title}
      empty={null}
    />
  );
}

const formOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

const FORM_LABEL: Record<string, string> = {
  docx: "Word",
  pdf: "PDF",
  xlsx: "Excel",
  txt: "Văn bản",
};

function OpenWork({ pack }: { pack: Pack }) {
  const items = openItems(pack.open);
  return (
    <Panel title="Việc còn mở">
      {items.length === 0 ? (
        <p>Không còn việc nào đang mở.</p>
      ) : (
        <ul className="list-disc space-y-1 pl-5">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
