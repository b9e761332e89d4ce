import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { PAPER_KINDS, PAPER_LABEL } from "@/lib/entry/paper/labels";
import type { MadePaper } from "@/lib/entry/paper/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";

type Props = {
  registrationId: string;
  papers: readonly MadePaper[];
  /** The fingerprint of the data as they stand now. */
  sha256: string;
};

/** The file's papers, to be drawn at any time; of each drawn before, whether the data have moved since. */
export function PapersPanel({ registrationId, papers, sha256 }: Props) {
  return (
    <Panel title="Giấy tờ của hồ sơ">
      <ul className="divide-y divide-line">
        {PAPER_KINDS.map((kind) => {
          const made = papers.find((one) => one.kind === kind);
          return (
            <li key={kind} className="py-2">
              <a
                href={`/api/dang-ky/${registrationId}/giay-to/${kind}`}
                download
                className="inline-flex min-h-target items-center gap-2 font-semibold"
              >
                <Icon name="download" /> {PAPER_LABEL[kind]}
              </a>
              {made && (
                <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
                  <span>
                    {made.madeBy.name} lập lúc {formatDayTime(made.madeAt)}
                  </span>
                  {made.sha256 === sha256 ? (
                    <StatusBadge tone="success">Khớp dữ liệu hiện tại</StatusBadge>
                  ) : (
                    <StatusBadge tone="warning">
                      Dữ liệu đã thay đổi sau khi lập, tải bản mới
                    </StatusBadge>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-sm text-muted">
        Mỗi giấy tờ mang mã kiểm tra của dữ liệu lúc lập:{" "}
        <code className="break-all">{sha256.slice(0, 16)}…</code>
      </p>
    </Panel>
  );
}
