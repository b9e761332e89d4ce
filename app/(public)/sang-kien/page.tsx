import type { Metadata, Route } from "next";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SCOPE_LABEL } from "@/lib/entry/initiative/labels";
import {
  INITIATIVES_PER_PAGE,
  initiativeYears,
  publishedInitiatives,
} from "@/lib/entry/initiative/queries";
import { initiativesPath, readInitiatives, SCOPE_SLUG, SCOPES } from "@/lib/entry/initiative/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

const PATH = "/sang-kien";

export async function generateMetadata({
  searchParams,
}: PageProps<"/sang-kien">): Promise<Metadata> {
  return headOf(
    "Sáng kiến đăng ký",
    "Sáng kiến các đơn vị đăng ký trong phong trào thi đua, theo hồ sơ Bộ đã tiếp nhận.",
    initiativesPath(readInitiatives(await searchParams)),
  );
}

export default async function InitiativesPage({ searchParams }: PageProps<"/sang-kien">) {
  const filter = readInitiatives(await searchParams);
  const [{ rows, total }, years] = await Promise.all([
    publishedInitiatives(filter),
    initiativeYears(),
  ]);
  return (
    <PublicFrame trail={[{ label: "Sáng kiến", href: PATH as Route }]}>
      <PageHeading
        title="Sáng kiến đăng ký"
        lead="Sáng kiến các đơn vị đăng ký, theo hồ sơ Bộ đã tiếp nhận. Đăng ký chưa phải là được công nhận: việc công nhận do Hội đồng sáng kiến có thẩm quyền xét."
      />
      <search className="block border-y-4 border-y-gold bg-paper px-4 py-5 sm:px-6 print:hidden">
        <form
          method="get"
          action={PATH}
          className="grid items-end gap-x-4 gap-y-3 lg:grid-cols-[minmax(0,1fr)_10rem_14rem_auto]"
        >
          <TextField
            id="tim"
            label="Tên, lĩnh vực hoặc đơn vị"
            name="q"
            type="search"
            defaultValue={filter.search}
            placeholder="Có dấu hoặc không dấu"
            autoComplete="off"
          />
          <SelectField
            label="Năm"
            name="nam"
            placeholder="Tất cả"
            defaultValue={filter.year ?? ""}
            choices={years.map((year) => ({ value: String(year), label: `Năm ${year}` }))}
          />
          <SelectField
            label="Phạm vi đề nghị"
            name="pham-vi"
            placeholder="Tất cả"
            defaultValue={filter.scope ? SCOPE_SLUG[filter.scope] : ""}
            choices={SCOPES.map((scope) => ({
              value: SCOPE_SLUG[scope],
              label: SCOPE_LABEL[scope],
            }))}
          />
          <Button type="submit" kind="primary" icon="search">
            Tìm
          </Button>
        </form>
      </search>
      <section aria-label="Danh sách sáng kiến" className="pt-6">
        {rows.length === 0 ? (
          <EmptyState title="Không có sáng kiến nào khớp" icon="search">
            Sáng kiến hiện ở đây sau khi Bộ tiếp nhận hồ sơ của đơn vị.
          </EmptyState>
        ) : (
          <>
            <p className="pb-3 text-muted">{formatNumber(total)} sáng kiến</p>
            <ul className="grid gap-4 md:grid-cols-2">
              {rows.map((row) => (
                <li key={row.id} className="grid">
                  <Card
                    title={row.title}
                    level={2}
                    href={`${PATH}/${row.id}` as Route}
                    kicker={row.unitName}
                    meta={[row.scope && SCOPE_LABEL[row.scope], `Năm ${row.year}`]
                      .filter(Boolean)
                      .join(" · ")}
                  >
                    {row.field}
                  </Card>
                </li>
              ))}
            </ul>
          </>
        )}
        <Pagination
          page={filter.page}
          pageSize={INITIATIVES_PER_PAGE}
          total={total}
          hrefOf={(page) => initiativesPath({ ...filter, page }) as Route}
          noun="sáng kiến"
        />
      </section>
    </PublicFrame>
  );
}
