import { ScanLink } from "@/components/honours/scan-link";
import { Icon } from "@/components/ui/icon";

type Props = {
  slug: string;
  /** The document itself; null while the register holds none. */
  file: { id: string; name: string; size: number } | null;
};

const SHEETS = [
  { name: "phieu-tom-tat.pdf", label: "Phiếu tóm tắt văn bản (PDF)" },
  { name: "phieu-tom-tat.docx", label: "Phiếu tóm tắt văn bản (Word)" },
] as const;

/** What can be downloaded: the document where the register holds it, and the sheet that the portal makes of its entry. */
export function DocumentFiles({ slug, file }: Props) {
  return (
    <section
      aria-labelledby="tai-ve"
      className="rounded border border-line bg-paper p-5 print:hidden"
    >
      <h2 id="tai-ve" className="text-lg">
        Tải về
      </h2>
      {file ? (
        <p>
          <ScanLink file={file} />
        </p>
      ) : (
        <p className="mt-1 text-sm text-muted">Toàn văn đang được cập nhật.</p>
      )}
      <ul>
        {SHEETS.map(({ name, label }) => (
          <li key={name}>
            <a
              href={`/api/van-ban/${slug}/${name}`}
              className="inline-flex min-h-target items-center gap-2"
            >
              <Icon name="download" />
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-muted">
        Phiếu do Cổng lập từ danh mục, không thay cho văn bản gốc.
      </p>
    </section>
  );
}
