import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DocumentFileForm } from "@/components/document/document-file-form";
import { DocumentForm } from "@/components/document/document-form";
import { DocumentMoves } from "@/components/document/document-moves";
import { ScanLink } from "@/components/honours/scan-link";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { documentName, STATUS_LABEL, STATUS_TONE } from "@/lib/campaign/document/labels";
import { openEvents } from "@/lib/campaign/document/policy";
import { findDocument, replacementChoices } from "@/lib/campaign/document/queries";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Văn bản" };

export default async function DocumentDeskPage({
  params,
}: PageProps<"/lam-viec/bien-tap/van-ban/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id);
  const document = id.success ? await findDocument(viewer, id.data) : null;
  if (!document) notFound();
  const successors = await replacementChoices(viewer, document.id);
  const name = documentName(document);
  const { file, version, status, slug } = document;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Danh mục văn bản", href: "/lam-viec/bien-tap/van-ban" as Route },
          { label: name, href: `/lam-viec/bien-tap/van-ban/${document.id}` as Route },
        ]}
      />
      <PageHeading
        title={name}
        meta={<StatusBadge tone={STATUS_TONE[status]}>{STATUS_LABEL[status]}</StatusBadge>}
        actions={
          <>
            {status === "published" && (
              <ButtonLink href={`/van-ban/${slug}` as Route} icon="external">
                Xem trên trang công khai
              </ButtonLink>
            )}
            <DocumentMoves
              documentId={document.id}
              version={version}
              events={openEvents(viewer, document)}
            />
          </>
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Panel title="Thông tin văn bản">
          <DocumentForm
            // What the file's form or a button did to the entry is taken in anew.
            key={version}
            subject={{ id: document.id, version }}
            successors={successors}
            entry={{
              kind: document.kind,
              number: document.number,
              title: document.title,
              issuer: document.issuer,
              year: String(document.year),
              signedOn: document.signedOn,
              effectiveOn: document.effectiveOn,
              expiresOn: document.expiresOn,
              signerName: document.signerName ?? "",
              signerTitle: document.signerTitle ?? "",
              note: document.note,
              confidence: document.confidence,
              replacedById: document.replacedById ?? "",
            }}
          />
        </Panel>
        <Panel title="Tệp toàn văn">
          <div className="grid gap-4">
            {file ? <ScanLink file={file} /> : <p className="text-muted">Chưa có tệp.</p>}
            <DocumentFileForm documentId={document.id} version={version} replaces={file !== null} />
          </div>
        </Panel>
      </div>
    </>
  );
}
