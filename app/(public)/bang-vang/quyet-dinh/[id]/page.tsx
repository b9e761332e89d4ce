import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { headOf } from "@/app/(public)/frame";
import { DecisionFacts } from "@/components/honours/decision-facts";
import { PublishedList } from "@/components/honours/published-list";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { PUBLISHED_PER_PAGE, publishedAwards } from "@/lib/honours/award/queries";
import { publishedDecision } from "@/lib/honours/decision/queries";
import { tallySentence } from "@/lib/honours/decision/rules";
import { formatDay } from "@/lib/platform/shared/dates";
import { pageOf, queryPath } from "@/lib/platform/shared/query";
import { RollFrame } from "../../frame";

/** Asked once a request, for the page and for what is said of it in its head. */
const decisionOf = cache(async (id: string) =>
  z.uuid().safeParse(id).success ? publishedDecision(id) : null,
);

const pathOf = (id: string) => `/bang-vang/quyet-dinh/${id}`;

export async function generateMetadata({
  params,
}: PageProps<"/bang-vang/quyet-dinh/[id]">): Promise<Metadata> {
  const decision = await decisionOf((await params).id);
  if (!decision) return { title: "Không tìm thấy quyết định" };
  return headOf(
    `Quyết định số ${decision.number} ngày ${formatDay(decision.signedOn)}`,
    `${decision.title}: ${tallySentence(decision.tally)}.`,
    pathOf(decision.id),
  );
}

export default async function PublishedDecisionPage({
  params,
  searchParams,
}: PageProps<"/bang-vang/quyet-dinh/[id]">) {
  const decision = await decisionOf((await params).id);
  if (!decision) notFound();
  const page = pageOf(await searchParams);
  const rows = await publishedAwards(decision.id, page);
  const path = pathOf(decision.id);
  return (
    <RollFrame trail={[{ label: `Quyết định số ${decision.number}`, href: path as Route }]}>
      <PageHeading
        kicker="Quyết định khen thưởng"
        title={`Quyết định số ${decision.number}`}
        lead={decision.title}
      />
      <div className="border-y-4 border-y-gold bg-paper px-4 py-5 sm:px-6">
        <DecisionFacts decision={decision} />
      </div>
      <section aria-labelledby="danh-sach" className="mt-8">
        <h2 id="danh-sach" className="text-2xl">
          Danh sách khen thưởng
        </h2>
        <p className="mt-1 mb-5 text-muted">{tallySentence(decision.tally)}.</p>
        <PublishedList rows={rows} before={(page - 1) * PUBLISHED_PER_PAGE} />
        <Pagination
          page={page}
          pageSize={PUBLISHED_PER_PAGE}
          total={decision.tally.titles + decision.tally.forms}
          hrefOf={(at) => queryPath(path, { trang: at }) as Route}
          noun="dòng"
        />
      </section>
    </RollFrame>
  );
}
