import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { ShareLink } from "@/components/campaign/share-link";
import { PageHeading } from "@/components/layout/page-heading";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { paragraphsOf } from "@/lib/campaign/campaign/rules";
import { INITIATIVE_FIELD, SCOPE_LABEL } from "@/lib/entry/initiative/labels";
import { publishedInitiative } from "@/lib/entry/initiative/queries";
import { addressOf } from "@/lib/platform/env";
import { formatDay } from "@/lib/platform/shared/dates";

const initiativeOf = cache(async (id: string) =>
  z.uuid().safeParse(id).success ? publishedInitiative(id) : null,
);

export async function generateMetadata({
  params,
}: PageProps<"/sang-kien/[id]">): Promise<Metadata> {
  const initiative = await initiativeOf((await params).id);
  return initiative
    ? headOf(
        initiative.title,
        `Sáng kiến đăng ký năm ${initiative.year} của ${initiative.unitName}.`,
        `/sang-kien/${initiative.id}`,
      )
    : { title: "Không tìm thấy sáng kiến" };
}

export default async function InitiativePage({ params }: PageProps<"/sang-kien/[id]">) {
  const initiative = await initiativeOf((await params).id);
  if (!initiative) notFound();
  const { id, title, field, summary, scope, appliedFrom, authors } = initiative;
  return (
    <PublicFrame
      trail={[
        { label: "Sáng kiến", href: "/sang-kien" as Route },
        { label: title, href: `/sang-kien/${id}` as Route },
      ]}
    >
      <article>
        <PageHeading kicker={`Sáng kiến đăng ký năm ${initiative.year}`} title={title} />
        <DefinitionRows
          rows={[
            { key: "unit", term: "Đơn vị", detail: initiative.unitName },
            { key: "field", term: INITIATIVE_FIELD.field, detail: field || "đang cập nhật" },
            {
              key: "scope",
              term: INITIATIVE_FIELD.scope,
              detail: scope ? SCOPE_LABEL[scope] : "đang cập nhật",
            },
            ...(appliedFrom
              ? [
                  {
                    key: "applied",
                    term: INITIATIVE_FIELD.appliedFrom,
                    detail: formatDay(appliedFrom),
                  },
                ]
              : []),
            {
              key: "authors",
              term: "Tác giả",
              detail: authors.map(({ fullName }) => fullName).join(", ") || "đang cập nhật",
            },
          ]}
        />
        {summary !== "" && (
          <section aria-labelledby="mo-ta" className="mt-8">
            <h2 id="mo-ta" className="border-l-[6px] border-gold pl-3 text-2xl">
              Mô tả
            </h2>
            <div className="mt-4 grid max-w-measure gap-4">
              {paragraphsOf(summary).map((paragraph) => (
                <p key={paragraph} className="whitespace-pre-line break-words">
                  {paragraph}
                </p>
              ))}
            </div>
          </section>
        )}
        <p className="mt-6 max-w-measure border-l-4 border-line pl-4 text-muted">
          Nội dung do đơn vị đăng ký. Việc công nhận sáng kiến do Hội đồng sáng kiến có thẩm quyền
          xét.
        </p>
        <div className="mt-8 border-t border-line pt-5">
          <ShareLink address={addressOf(`/sang-kien/${id}`)} />
        </div>
      </article>
    </PublicFrame>
  );
}
