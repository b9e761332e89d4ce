import type { Route } from "next";
import { AwardForm } from "@/components/honours/award-form";
import { AwardPicker } from "@/components/honours/award-picker";
import { LineFilter } from "@/components/registration/line-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { LINES_PER_PAGE } from "@/lib/entry/line/queries";
import { listPickable, listPickableUnits, listRecipientUnits } from "@/lib/honours/award/queries";
import { type Desk, deskPath } from "@/lib/honours/award/rules";
import type { DecisionPage } from "@/lib/honours/decision/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";

type Props = { viewer: Viewer; decision: DecisionPage; desk: Desk };

/** The two ways in which a draft's list grows, each at its own address. */
export function AddPanel({ viewer, decision, desk }: Props) {
  const at = (over: Partial<Desk>) => deskPath(decision.id, { ...desk, ...over }) as Route;
  return (
    <Panel title="4. Thêm vào danh sách">
      <div className="space-y-5">
        <LinkTabs
          label="Cách thêm"
          tabs={[
            {
              key: "from_files",
              label: "Lấy từ hồ sơ đã tiếp nhận",
              href: at({ adding: "from_files" }),
              current: desk.adding === "from_files",
            },
            {
              key: "by_hand",
              label: "Nhập từng trường hợp",
              href: at({ adding: "by_hand" }),
              current: desk.adding === "by_hand",
            },
          ]}
        />
        {desk.adding === "from_files" ? (
          <FromFiles viewer={viewer} decision={decision} desk={desk} />
        ) : (
          <ByHand viewer={viewer} decision={decision} />
        )}
      </div>
    </Panel>
  );
}

async function FromFiles({ viewer, decision, desk }: Props) {
  const { id: decisionId, campaignId } = decision;
  if (campaignId === null) {
    return (
      <EmptyState title="Quyết định chưa gắn với phong trào nào" icon="flag">
        Chọn phong trào thi đua ở mục 1 rồi lưu, hoặc nhập từng trường hợp.
      </EmptyState>
    );
  }
  const { unitId, honour, linesPage } = desk;
  const [{ rows, total }, units, catalogue] = await Promise.all([
    listPickable(viewer, { decisionId, campaignId, unitId, honour, page: linesPage }),
    listPickableUnits(viewer, campaignId),
    publishedCatalogue(),
  ]);
  return (
    <>
      <LineFilter
        unitId={unitId}
        honour={honour}
        page={desk.page}
        units={units}
        catalogue={catalogue}
      />
      {total === 0 ? (
        <EmptyState title="Không có dòng đăng ký nào khớp" icon="people">
          Chỉ hồ sơ mà Bộ đã tiếp nhận mới hiện ở đây. Thử bỏ lọc, hoặc nhập từng trường hợp.
        </EmptyState>
      ) : (
        <AwardPicker key={JSON.stringify(desk)} decisionId={decisionId} rows={rows} />
      )}
      <Pagination
        page={linesPage}
        pageSize={LINES_PER_PAGE}
        total={total}
        hrefOf={(page) => deskPath(decisionId, { ...desk, linesPage: page }) as Route}
        noun="dòng đăng ký"
      />
    </>
  );
}

async function ByHand({ viewer, decision }: Omit<Props, "desk">) {
  const [units, catalogue] = await Promise.all([
    listRecipientUnits(viewer, decision.signedOn ?? vietnamDay(await portalNow())),
    publishedCatalogue(),
  ]);
  return (
    <AwardForm
      decisionId={decision.id}
      catalogue={catalogue}
      units={units.map(({ id, code, name, parentName }) => ({
        value: id,
        label: name,
        detail: parentName ? `${parentName} · ${code}` : code,
      }))}
    />
  );
}
