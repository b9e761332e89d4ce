import type { Route } from "next";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { documentName } from "@/lib/campaign/document/labels";
import type { DocumentRow } from "@/lib/campaign/document/queries";

type Props = { year: number; documents: readonly DocumentRow[] };

const LINE = "inline-flex min-h-target items-center gap-2";

/** Văn bản kèm theo: the announcement as a file, and the documents it rests on. */
export function AnnouncementFiles({ year, documents }: Props) {
  return (
    <section aria-labelledby="van-ban-kem-theo" className="print:hidden">
      <h2 id="van-ban-kem-theo" className="border-l-[6px] border-gold pl-3 text-2xl">
        Văn bản kèm theo
      </h2>
      <ul className="mt-3">
        {[
          { form: "pdf", label: "Bài phát động (PDF)" },
          { form: "docx", label: "Bài phát động (Word)" },
        ].map(({ form, label }) => (
          <li key={form}>
            <a href={`/api/phong-trao/${year}/bai-phat-dong.${form}`} className={LINE}>
              <Icon name="download" /> {label}
            </a>
          </li>
        ))}
        {documents.map((document) => (
          <li key={document.id}>
            <Link href={`/van-ban/${document.slug}` as Route} className={LINE}>
              <Icon name="file" />
              <span>
                {documentName(document)}: {document.title}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
