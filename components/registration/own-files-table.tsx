import Link from "next/link";
import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EVENT_PAST } from "@/lib/entry/registration/labels";
import type { OwnFile } from "@/lib/entry/registration/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { FileBadge } from "./file-badge";
import { LateBadge } from "./late-badge";
import { fileHref } from "./paths";

const COLUMNS: [Column<OwnFile>, ...Column<OwnFile>[]] = [
  {
    key: "file",
    head: "Hồ sơ",
    width: "min-w-56",
    cell: (file) => (
      <Link href={fileHref(file.id)} className="inline-flex min-h-target items-center">
        Năm {file.year}, {file.unitName}
      </Link>
    ),
  },
  {
    key: "status",
    head: "Trạng thái",
    width: "min-w-52",
    cell: (file) => (
      <span className="flex flex-wrap gap-1.5">
        <FileBadge status={file.status} />
        <LateBadge lateDays={file.lateDays} />
      </span>
    ),
  },
  {
    key: "last",
    head: "Bước gần nhất",
    width: "min-w-60",
    cell: ({ events: [last], createdAt }) =>
      last
        ? `${EVENT_PAST[last.kind]}, ${formatDayTime(last.at)}`
        : `Lập hồ sơ, ${formatDayTime(createdAt)}`,
  },
];

type Props = { caption: string; files: OwnFile[]; empty: ReactNode };

/** The unit's files: which, where each stands, and what happened to it last. */
export function OwnFilesTable({ caption, files, empty }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={COLUMNS}
      rows={files}
      rowKey={(file) => file.id}
      empty={empty}
    />
  );
}
