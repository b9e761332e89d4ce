import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { ShareLink } from "@/components/campaign/share-link";
import { DocumentFacts } from "@/components/document/document-facts";
import { DocumentFiles } from "@/components/document/document-files";
import { PageHeading } from "@/components/layout/page-heading";
import { PrintButton } from "@/components/layout/print-button";
import { StructuredData } from "@/components/layout/structured-data";
import { documentName, KIND_LABEL } from "@/lib/campaign/document/labels";
import { publishedDocument } from "@/lib/campaign/document/queries";
import { nonceOfAnswer } from "@/lib/platform/auth/nonce";
import { portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";
import { vietnamDay } from "@/lib/platform/shared/dates";

/** Asked once a request, for the page and for what is said of it in its head. */
const documentOf = cache(async (slug: string) => publishedDocument(slug, await portalNow()));

export async function generateMetadata({
  params,
}: PageProps<"/van-ban/[slug]">): Promise<Metadata> {
  const document = await documentOf((await params).slug);
  if (!document) return { title: "Không tìm thấy văn bản" };
  return headOf(documentName(document), document.title, `/van-ban/${document.slug}`);
}

export default async function DocumentPage({ params }: PageProps<"/van-ban/[slug]">) {
  const document = await documentOf((await params).slug);
  if (!document) notFound();
  const now = await portalNow();
  const name = documentName(document);
  const address = addressOf(`/van-ban/${document.slug}`);
  return (
    <PublicFrame
      trail={[
        { label: "Văn bản", href: "/van-ban" as Route },
        { label: name, href: `/van-ban/${document.slug}` as Route },
      ]}
    >
      <StructuredData
        nonce={await nonceOfAnswer()}
        data={{
          "@type": "Legislation",
          name: `${name}: ${document.title}`,
          legislationIdentifier: document.number,
          legislationType: KIND_LABEL[document.kind],
          ...(document.signedOn && { legislationDate: document.signedOn }),
          legislationPassedBy: { "@type": "GovernmentOrganization", name: document.issuer },
          inLanguage: "vi",
          url: address,
        }}
      />
      <article>
        <PageHeading kicker={document.issuer} title={name} lead={document.title} />
        <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid gap-6">
            <section aria-labelledby="thong-tin">
              <h2 id="thong-tin" className="sr-only">
                Thông tin văn bản
              </h2>
              <DocumentFacts document={document} today={vietnamDay(now)} />
            </section>
            {document.note !== "" && (
              <p className="max-w-measure border-l-4 border-line pl-4 text-muted">
                {document.note}
              </p>
            )}
          </div>
          <DocumentFiles slug={document.slug} file={document.file} />
        </div>
        <div className="mt-8 flex flex-wrap items-end justify-between gap-4 border-t border-line pt-5">
          <ShareLink address={address} />
          <PrintButton />
        </div>
      </article>
    </PublicFrame>
  );
}
