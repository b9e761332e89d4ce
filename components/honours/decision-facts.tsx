import type { ReactNode } from "react";
import { type DefinitionRow, DefinitionRows } from "@/components/ui/definition-rows";
import { MERIT_LABEL } from "@/lib/honours/decision/labels";
import type { MERIT_TYPES } from "@/lib/honours/decision/schema";
import { formatDay, formatDayTime } from "@/lib/platform/shared/dates";
import { ScanLink } from "./scan-link";

type Props = {
  decision: {
    number: string;
    signedOn: string | null;
    year: number;
    meritType: (typeof MERIT_TYPES)[number];
    signerTitle: string;
    signerName: string | null;
    publishedAt: Date | null;
    campaign: { year: number; theme: string } | null;
    file: { id: string; name: string; size: number } | null;
  };
};

const UNKNOWN = "Chưa có";

/** Number, date, signer and scan of a decision. */
export function DecisionFacts({ decision }: Props) {
  const { number, signedOn, year, signerTitle, signerName, campaign, file, publishedAt } = decision;
  const row = (key: string, term: string, detail: ReactNode): DefinitionRow => ({
    key,
    term,
    detail,
  });
  return (
    <DefinitionRows
      rows={[
        row("number", "Số, ký hiệu", number || UNKNOWN),
        row("signedOn", "Ngày ký", signedOn ? formatDay(signedOn) : UNKNOWN),
        row("signer", "Người ký", signerName ? `${signerTitle} ${signerName}` : signerTitle),
        row("year", "Năm khen thưởng", year),
        row("merit", "Loại khen thưởng", MERIT_LABEL[decision.meritType]),
        ...(campaign
          ? [row("campaign", "Phong trào", `Năm ${campaign.year}: ${campaign.theme}`)]
          : []),
        ...(publishedAt ? [row("published", "Công bố", formatDayTime(publishedAt))] : []),
        row("scan", "Bản quét", file ? <ScanLink file={file} /> : "Đang cập nhật"),
      ]}
    />
  );
}
