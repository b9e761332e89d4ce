import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { headOf } from "@/app/(public)/frame";
import { BonusCell } from "@/components/honours/bonus-cell";
import { ScanLink } from "@/components/honours/scan-link";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { Icon } from "@/components/ui/icon";
import { formatDay } from "@/lib/platform/shared/dates";
import { rewardsOf } from "@/lib/titles/bonus/queries";
import { findEntry, historyOfPerson, historyOfUnit } from "@/lib/titles/ledger/queries";
import { RollFrame } from "../frame";

/** Asked once a request, for the page and for what is said of it in its head. */
const entryOf = cache(async (id: string) =>
  z.uuid().safeParse(id).success ? findEntry(id) : null,
);

export async function generateMetadata({
  params,
}: PageProps<"/bang-vang/[id]">): Promise<Metadata> {
  const entry = await entryOf((await params).id);
  if (!entry) return { title: "Không tìm thấy" };
  return headOf(
    `${entry.recipientName}: ${entry.honourName} năm ${entry.year}`,
    `${entry.honourName} năm ${entry.year}, theo Quyết định số ${entry.decisionNumber} ngày ${formatDay(entry.decidedOn)}.`,
    `/bang-vang/${entry.id}`,
  );
}

export default async function AwardPage({ params }: PageProps<"/bang-vang/[id]">) {
  const entry = await entryOf((await params).id);
  if (!entry) notFound();
  const { decision } = entry;
  const history = await rewardsOf(
    entry.personId ? historyOfPerson(entry.personId) : historyOfUnit(entry.unitId),
  );
  const reward = history.find((row) => row.id === entry.id);
  const others = history.filter((row) => row.id !== entry.id);
  return (
    <RollFrame trail={[{ label: entry.recipientName, href: `/bang-vang/${entry.id}` as Route }]}>
      <article className="mx-auto mt-4 max-w-3xl border-4 border-double border-gold bg-paper px-5 py-10 text-center sm:px-12">
        <Icon name="flag" className="size-10 text-primary" />
        <p className="mt-3 text-lg font-semibold text-primary-ink">{entry.honourName}</p>
        <p className="text-muted">Năm {entry.year}</p>
        <h1 className="mt-5 text-3xl text-balance sm:text-4xl">{entry.recipientName}</h1>
        {entry.unitName !== entry.recipientName && <p className="mt-2 text-lg">{entry.unitName}</p>}
        {entry.achievement && (
          <p className="mx-auto mt-4 max-w-measure text-balance">{entry.achievement}</p>
        )}
      </article>
      <section aria-labelledby="can-cu" className="mx-auto mt-8 max-w-3xl">
        <h2 id="can-cu" className="mb-3 text-xl">
          Theo quyết định
        </h2>
        <DefinitionRows
          rows={[
            {
              key: "number",
              term: "Số, ký hiệu",
              detail: (
                <Link href={`/bang-vang/quyet-dinh/${entry.decisionId}` as Route}>
                  {entry.decisionNumber}
                </Link>
              ),
            },
            { key: "date", term: "Ngày ký", detail: formatDay(entry.decidedOn) },
            { key: "title", term: "Trích yếu", detail: decision.title },
            {
              key: "signer",
              term: "Người ký",
              detail: [decision.signerTitle, decision.signerName].filter(Boolean).join(" "),
            },
            {
              key: "scan",
              term: "Bản quét",
              detail: decision.file ? <ScanLink file={decision.file} /> : "Đang cập nhật",
            },
            ...(reward
              ? [{ key: "bonus", term: "Tiền thưởng", detail: <BonusCell of={reward} /> }]
              : []),
          ]}
        />
      </section>
      {others.length > 0 && (
        <section aria-labelledby="da-nhan" className="mx-auto mt-10 max-w-3xl">
          <h2 id="da-nhan" className="text-xl">
            Các danh hiệu, hình thức khen thưởng khác đã được ghi nhận
          </h2>
          <ul className="mt-3 border-t border-line">
            {others.map((row) => (
              <li key={row.id} className="flex gap-4 border-b border-line py-2">
                <span className="w-14 shrink-0 text-muted">{row.year}</span>
                <Link href={`/bang-vang/${row.id}` as Route}>{row.honourName}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </RollFrame>
  );
}
