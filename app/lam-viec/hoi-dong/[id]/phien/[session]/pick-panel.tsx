import type { Route } from "next";
import { AgendaPicker } from "@/components/council/agenda-picker";
import { SelectField } from "@/components/form/select-field";
import { LineFilter } from "@/components/registration/line-filter";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SCOPE_LABEL } from "@/lib/entry/initiative/labels";
import { SCOPES } from "@/lib/entry/initiative/rules";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { listAgendaPicks, listPickUnits, PICKS_PER_PAGE } from "@/lib/judging/council/queries";
import { type Pick, pickPath, readPick } from "@/lib/judging/council/rules";
import type { Query } from "@/lib/platform/shared/query";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";

/** The accepted lines, or initiatives, from which the paper is drawn: narrowed, paged, ticked; never typed. */
export async function PickPanel({ ballot, query }: { ballot: Ballot; query: Query }) {
  const { council } = ballot;
  if (!council) return null;
  const pick = readPick(query);
  const [{ rows, total }, units, catalogue] = await Promise.all([
    listAgendaPicks(ballot, pick),
    listPickUnits(ballot),
    council.kind === "emulation" ? publishedCatalogue() : [],
  ]);
  const at = (page: number) =>
    pickPath({ councilId: council.id, id: ballot.id }, { ...pick, page }) as Route;
  return (
    <Panel title="Lấy từ hồ sơ đã tiếp nhận">
      <div className="space-y-5">
        {council.kind === "emulation" ? (
          <LineFilter
            unitId={pick.unitId}
            honour={pick.honour}
            units={units}
            catalogue={catalogue}
          />
        ) : (
          <ScopeFilter scope={pick.scope} />
        )}
        {total === 0 ? (
          <EmptyState title="Không có dòng nào khớp" icon="people">
            Chỉ hồ sơ mà Bộ đã tiếp nhận mới hiện ở đây. Thử bỏ lọc.
          </EmptyState>
        ) : (
          <AgendaPicker
            key={JSON.stringify(pick)}
            sessionId={ballot.id}
            kind={council.kind}
            rows={rows}
          />
        )}
        <Pagination
          page={pick.page}
          pageSize={PICKS_PER_PAGE}
          total={total}
          hrefOf={at}
          noun="dòng"
        />
      </div>
    </Panel>
  );
}

function ScopeFilter({ scope }: { scope: Pick["scope"] }) {
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      <SelectField
        id="loc-pham-vi"
        label="Phạm vi đề nghị công nhận"
        name="pham-vi"
        placeholder="Tất cả"
        defaultValue={scope ?? ""}
        choices={SCOPES.map((value) => ({ value, label: SCOPE_LABEL[value] }))}
        wrapperClass="min-w-0 grow sm:max-w-xs"
      />
      <Button type="submit" icon="search">
        Lọc
      </Button>
    </form>
  );
}
