import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { SelectField } from "@/components/form/select-field";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ChangeList } from "@/components/rollup/change-list";
import { RollUpTable } from "@/components/rollup/rollup-table";
import { Button, ButtonLink } from "@/components/ui/button";
import { StatusBadge } from "@/components/ui/status-badge";
import { hasReviewDesk } from "@/lib/judging/review/policy";
import { listReviewBlocs } from "@/lib/judging/review/queries";
import { NO_BLOC, type Reviewed } from "@/lib/judging/review/rules";
import { measureName, movedWords, NO_BLOC_LABEL } from "@/lib/judging/rollup/labels";
import { listChanges, listMeasures, rollUp } from "@/lib/judging/rollup/queries";
import {
  FILES,
  type Line,
  linesOf,
  measureSlug,
  type Part,
  partAddress,
  readPart,
  shiftsBy,
} from "@/lib/judging/rollup/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Tổng hợp đăng ký thi đua" };

const HERE = "/lam-viec/tham-dinh/tong-hop";

/** "3 hồ sơ thay đổi, trước 12 → nay 13"; nothing where nothing has changed. */
function Badge({ files, moved, line }: { files: number; moved: number; line: Line | undefined }) {
  if (files === 0 && moved === 0) return null;
  const words = [
    files > 0 ? `${formatNumber(files)} hồ sơ thay đổi` : "",
    moved !== 0 && line ? movedWords(line.total - moved, line.total) : "",
  ];
  return (
    <span className="mt-1 block">
      <StatusBadge tone="gold">{words.filter(Boolean).join(", ")}</StatusBadge>
    </span>
  );
}

export default async function RollUpPage({
  searchParams,
}: PageProps<"/lam-viec/tham-dinh/tong-hop">) {
  const [asked, viewer] = await Promise.all([searchParams, requireViewer()]);
  if (!hasReviewDesk(viewer)) notFound();
  const part: Part = { ...readPart(asked), status: null, page: 1 };
  const [figures, changes, blocs, { measures, names }] = await Promise.all([
    rollUp(viewer, { ...part, measure: null }),
    listChanges(viewer, part),
    listReviewBlocs(viewer),
    listMeasures(),
  ]);

  const measure = part.measure ?? FILES;
  const blocNames = new Map([...blocs.map(({ code, name }) => [code, name] as const)]);
  const inBlocs = linesOf(
    figures.filter((figure) => figure.measure === measure),
    [...blocNames.keys(), NO_BLOC],
    (figure) => figure.bloc,
  ).filter(({ key, total }) =>
    part.bloc === null ? key !== NO_BLOC || total > 0 : key === part.bloc,
  );
  const used = linesOf(figures, measures, (figure) => figure.measure).filter(
    ({ key, total }) => total > 0 || ["file", "pledge", "initiative"].includes(key),
  );
  const movedInBloc = shiftsBy(
    changes.moved.filter((shift) => shift.measure === measure),
    (shift) => shift.bloc,
  );
  const movedInAll = [...movedInBloc.values()].reduce((sum, one) => sum + one, 0);
  const movedOf = shiftsBy(changes.moved, (shift) => shift.measure);
  const behind = (over: Partial<Part>): Route =>
    `${HERE}/dong${partAddress({ bloc: part.bloc, year: part.year, ...over })}` as Route;
  const sumOfBlocs = inBlocs.reduce((sum, { total }) => sum + total, 0);
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Thẩm định", href: "/lam-viec/tham-dinh" as Route },
          { label: "Tổng hợp", href: HERE as Route },
        ]}
      />
      <PageHeading
        title="Tổng hợp đăng ký thi đua"
        lead="Theo bản mỗi đơn vị gửi lần cuối. Bấm vào một số để xem đúng các dòng làm nên số đó."
      />
      <form method="get" className="flex flex-wrap items-end gap-3 pb-5 print:hidden">
        {part.year && <input type="hidden" name="nam" value={part.year} />}
        {blocs.length > 1 && (
          <SelectField
            label="Khối, Cụm"
            name="khoi-cum"
            placeholder="Tất cả"
            defaultValue={part.bloc ?? ""}
            choices={blocs.map(({ code, name }) => ({ value: code, label: name }))}
            wrapperClass="min-w-56"
          />
        )}
        <SelectField
          label="Số liệu theo Khối, Cụm"
          name="muc"
          placeholder={null}
          defaultValue={measureSlug(measure)}
          choices={measures.map((one) => ({
            value: measureSlug(one),
            label: measureName(one, names),
          }))}
          wrapperClass="min-w-0 max-w-full sm:max-w-sm"
        />
        <Button type="submit" icon="search">
          Xem
        </Button>
        {(part.bloc || part.measure) && (
          <ButtonLink kind="quiet" href={`${HERE}${partAddress({ year: part.year })}` as Route}>
            Bỏ lọc
          </ButtonLink>
        )}
      </form>
      <div className="grid grid-cols-1 gap-8">
        <ChangeList files={changes.files} total={changes.total} names={names} />
        <RollUpTable
          caption={`${measureName(measure, names)} theo Khối, Cụm`}
          head="Khối, Cụm"
          lines={inBlocs}
          nameOf={(code) => (
            <>
              <a
                href={`${HERE}${partAddress({ bloc: code, year: part.year, measure: part.measure })}`}
              >
                {blocNames.get(code) ?? NO_BLOC_LABEL}
              </a>
              <Badge
                files={changes.byBloc.get(code) ?? 0}
                moved={movedInBloc.get(code) ?? 0}
                line={inBlocs.find(({ key }) => key === code)}
              />
            </>
          )}
          hrefOf={(bloc, status: Reviewed | null) => behind({ bloc, status, measure })}
          {...(inBlocs.length > 1 && {
            sum: {
              name: (
                <>
                  Tất cả Khối, Cụm
                  <Badge
                    files={changes.total}
                    moved={movedInAll}
                    line={{ key: "", totals: [], total: sumOfBlocs }}
                  />
                </>
              ),
              hrefOf: (status: Reviewed | null) => behind({ status, measure }),
            },
          })}
        />
        <RollUpTable
          caption="Theo danh hiệu, hình thức, chỉ tiêu, sáng kiến"
          head="Nội dung"
          lines={used}
          nameOf={(key) => (
            <>
              {measureName(key, names)}
              <Badge
                files={0}
                moved={movedOf.get(key) ?? 0}
                line={used.find((one) => one.key === key)}
              />
            </>
          )}
          hrefOf={(key, status) => behind({ measure: key, status })}
        />
      </div>
    </>
  );
}
