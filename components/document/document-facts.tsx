import type { Route } from "next";
import Link from "next/link";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { type DefinitionRow, DefinitionRows } from "@/components/ui/definition-rows";
import { documentName, KIND_LABEL, UNKNOWN } from "@/lib/campaign/document/labels";
import type { DocumentPage } from "@/lib/campaign/document/queries";
import type { DocumentKind } from "@/lib/campaign/document/schema";
import { formatDay } from "@/lib/platform/shared/dates";
import { EffectBadge } from "./effect-badge";

type Other = { slug: string; kind: DocumentKind; number: string };

function OtherLink(other: Other) {
  return (
    <Link
      href={`/van-ban/${other.slug}` as Route}
      className="inline-flex min-h-target items-center"
    >
      {documentName(other)}
    </Link>
  );
}

/** What the register says of a document. Its end is told once it has come, or once its replacement is here to read. */
export function DocumentFacts({ document, today }: { document: DocumentPage; today: string }) {
  const { signedOn, effectiveOn, expiresOn, signerName, signerTitle, replacedBy, replaces } =
    document;
  const tellsEnd = expiresOn !== null && (expiresOn < today || replacedBy !== null);
  const rows: DefinitionRow[] = [
    { key: "kind", term: "Loại văn bản", detail: KIND_LABEL[document.kind] },
    { key: "number", term: "Số, ký hiệu", detail: document.number },
    { key: "issuer", term: "Cơ quan ban hành", detail: document.issuer },
    {
      key: "signed",
      term: "Ngày ban hành",
      detail: signedOn ? formatDay(signedOn) : `năm ${document.year} (ngày ${UNKNOWN})`,
    },
    {
      key: "signer",
      term: "Người ký",
      detail: signerName ? [signerTitle, signerName].filter(Boolean).join(" ") : UNKNOWN,
    },
    {
      key: "effective",
      term: "Có hiệu lực từ",
      detail: effectiveOn ? formatDay(effectiveOn) : UNKNOWN,
    },
    ...(tellsEnd
      ? [{ key: "expires", term: "Hiệu lực đến hết", detail: formatDay(expiresOn) }]
      : []),
    {
      key: "effect",
      term: "Tình trạng",
      detail: (
        <span className="flex flex-wrap items-center gap-3">
          <EffectBadge document={document} today={today} />
          <ConfidenceMark confidence={document.confidence} />
        </span>
      ),
    },
    ...(replacedBy
      ? [
          {
            key: "replaced-by",
            term: "Được thay thế bởi",
            detail: <OtherLink {...replacedBy} />,
          },
        ]
      : []),
    ...(replaces.length > 0
      ? [
          {
            key: "replaces",
            term: "Thay thế cho",
            detail: (
              <ul>
                {replaces.map((other) => (
                  <li key={other.slug}>
                    <OtherLink {...other} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
  return <DefinitionRows rows={rows} />;
}
