import type { Metadata, Route } from "next";
import Image from "next/image";
import { notFound } from "next/navigation";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { GUIDES, PICTURE } from "@/components/guide/guides";
import { PageHeading } from "@/components/layout/page-heading";
import { PrintButton } from "@/components/layout/print-button";

const guideOf = (slug: string) => GUIDES.find((guide) => guide.slug === slug);

export async function generateMetadata({
  params,
}: PageProps<"/huong-dan/[role]">): Promise<Metadata> {
  const guide = guideOf((await params).role);
  return guide
    ? headOf(`Hướng dẫn: ${guide.title}`, guide.lead, `/huong-dan/${guide.slug}`)
    : { title: "Không tìm thấy hướng dẫn" };
}

export default async function GuidePage({ params }: PageProps<"/huong-dan/[role]">) {
  const guide = guideOf((await params).role);
  if (!guide) notFound();
  return (
    <PublicFrame
      trail={[
        { label: "Hướng dẫn", href: "/huong-dan" as Route },
        { label: guide.title, href: `/huong-dan/${guide.slug}` as Route },
      ]}
    >
      <PageHeading
        kicker="Hướng dẫn"
        title={guide.title}
        lead={guide.lead}
        actions={<PrintButton />}
      />
      <ol className="grid gap-10">
        {guide.steps.map(({ title, text, picture }, index) => (
          <li key={title} className="grid gap-4 break-inside-avoid">
            <h2 className="flex items-center gap-3 text-xl">
              <span
                aria-hidden="true"
                className="inline-flex size-9 shrink-0 items-center justify-center rounded-full bg-primary text-on-primary print:border print:border-ink print:bg-surface print:border print:border-ink"
              >
                {index + 1}
              </span>
              {title}
            </h2>
            {text.map((paragraph) => (
              <p key={paragraph} className="max-w-measure">
                {paragraph}
              </p>
            ))}
            {picture && (
              <Image
                src={`/huong-dan/${picture.name}.webp`}
                alt={picture.alt}
                width={PICTURE.width}
                height={PICTURE.height}
                sizes="(min-width: 1024px) 56rem, 100vw"
                className="h-auto w-full max-w-4xl rounded border border-line"
              />
            )}
          </li>
        ))}
      </ol>
    </PublicFrame>
  );
}
