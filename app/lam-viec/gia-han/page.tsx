import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { FilterForm } from "@/components/account/filter-form";
import { ExtensionForm } from "@/components/extension/extension-form";
import { LateDaysForm } from "@/components/extension/late-days-form";
import { Checkbox } from "@/components/form/checkbox";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { COUNT_HINT, UNKNOWN } from "@/lib/campaign/calendar/labels";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { mayExtend } from "@/lib/campaign/extension/policy";
import {
  findLatePolicy,
  type LatePolicy,
  listForExtension,
  UNITS_PER_PAGE,
} from "@/lib/campaign/extension/queries";
import { listReviewBlocs } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatLongDay } from "@/lib/platform/shared/dates";
import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Gia hạn đăng ký" };

const PATH = "/lam-viec/gia-han";

export default async function ExtensionPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireViewer();
  if (!mayExtend(viewer)) notFound();
  const query = await searchParams;
  const filter = {
    bloc: wordOf(query, "khoi-cum") || null,
    search: wordOf(query, "ten"),
    extendedOnly: wordOf(query, "da-gia-han") === "1",
    page: pageOf(query),
  };
  const policy = await findLatePolicy(viewer, null);
  if (!policy) {
    return (
      <>
        <PageHeading title="Gia hạn đăng ký" />
        <EmptyState title="Chưa có phong trào nào được phát động" icon="calendar">
          Gia hạn được tính từ hạn đăng ký của phong trào đã công bố.
        </EmptyState>
      </>
    );
  }
  const [{ rows, total }, blocs, holidays] = await Promise.all([
    listForExtension(viewer, policy.campaignId, filter, await portalNow()),
    listReviewBlocs(viewer),
    listHolidays(),
  ]);
  return (
    <>
      <PageHeading
        kicker={`Phong trào thi đua năm ${policy.year}`}
        title="Gia hạn đăng ký"
        lead={<Policy policy={policy} />}
      />
      <div className="grid gap-8 *:min-w-0">
        <Panel title="Nhận hồ sơ nộp muộn">
          <LateDaysForm
            key={policy.lateDays}
            campaignId={policy.campaignId}
            lateDays={policy.lateDays}
            confidence={policy.lateConfidence}
          />
        </Panel>
        <Panel title="Gia hạn cho đơn vị">
          <FilterForm
            action={PATH}
            filtered={filter.bloc !== null || filter.search !== "" || filter.extendedOnly}
          >
            <TextField
              label="Tên đơn vị"
              hint="Có dấu hoặc không dấu"
              name="ten"
              type="search"
              defaultValue={filter.search}
              wrapperClass="min-w-64 grow"
            />
            <SelectField
              label="Khối, Cụm"
              name="khoi-cum"
              placeholder="Tất cả"
              defaultValue={filter.bloc ?? ""}
              choices={blocs.map(({ code, name }) => ({ value: code, label: name }))}
              wrapperClass="min-w-56"
            />
            <Checkbox
              label="Chỉ đơn vị đã được gia hạn"
              name="da-gia-han"
              value="1"
              defaultChecked={filter.extendedOnly}
            />
          </FilterForm>
          <ExtensionForm
            campaignId={policy.campaignId}
            rows={rows}
            holidays={holidays}
            pages={
              <Pagination
                page={filter.page}
                pageSize={UNITS_PER_PAGE}
                total={total}
                noun="đơn vị"
                hrefOf={(trang) =>
                  queryPath(PATH, {
                    ten: filter.search,
                    "khoi-cum": filter.bloc ?? "",
                    "da-gia-han": filter.extendedOnly ? "1" : "",
                    trang,
                  }) as Route
                }
              />
            }
          />
        </Panel>
      </div>
    </>
  );
}

function Policy({ policy }: { policy: LatePolicy }) {
  const dueMark = CONFIDENCE_MARK[policy.dueConfidence];
  const lateMark = CONFIDENCE_MARK[policy.lateConfidence];
  return (
    <>
      <p>
        Hạn đăng ký chung: {policy.dueOn ? formatLongDay(policy.dueOn) : UNKNOWN}
        {dueMark && ` (${dueMark})`}. Sau hạn nhận hồ sơ nộp muộn {formatNumber(policy.lateDays)}{" "}
        ngày làm việc{lateMark && ` (${lateMark})`}.
      </p>
      <p className="text-sm text-muted">{COUNT_HINT}</p>
    </>
  );
}
