import { Icon } from "@/components/ui/icon";
import { formatSize } from "@/lib/platform/file/rules";

type Props = { file: { id: string; name: string; size: number } };

/** The scan, with its size before one decides to download it. */
export function ScanLink({ file }: Props) {
  return (
    <a
      href={`/api/tep/${file.id}`}
      className="inline-flex min-h-target max-w-full items-center gap-2"
    >
      <Icon name="download" />
      <span className="min-w-0 break-words">
        {file.name} ({formatSize(file.size)})
      </span>
    </a>
  );
}
