import type { Route } from "next";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { LinkTabs } from "@/components/ui/link-tabs";

const PLACES = [
  { key: "board", label: "Bảng theo dõi", path: "" },
  { key: "covenant", label: "Giao ước", path: "/giao-uoc" },
  { key: "progress", label: "Tiến độ", path: "/tien-do" },
  { key: "scoring", label: "Chấm điểm", path: "/cham-diem" },
  { key: "ballot", label: "Suy tôn", path: "/suy-ton" },
  { key: "handover", label: "Bàn giao", path: "/ban-giao" },
] as const;
type BlocPlace = (typeof PLACES)[number]["key"];

type Props = {
  code: string;
  name: string;
  year: number;
  current: BlocPlace;
  /** The pack of the handover lies ready for whoever looks. */
  handingOver?: boolean;
};

/** Where one is inside a bloc's year, and where else one may go there. */
export function BlocTabs({ code, name, year, current, handingOver = false }: Props) {
  const base = `/lam-viec/khoi-cum/${encodeURIComponent(code)}`;
  const here = PLACES.find(({ key }) => key === current);
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Khối, Cụm thi đua", href: "/lam-viec/khoi-cum" as Route },
          { label: name, href: base as Route },
          ...(here && here.key !== "board"
            ? [{ label: here.label, href: `${base}${here.path}` as Route }]
            : []),
        ]}
      />
      <LinkTabs
        label={`Công việc của ${name}`}
        tabs={PLACES.filter(({ key }) => key !== "handover" || handingOver || key === current).map(
          ({ key, label, path }) => ({
            key,
            label,
            href: `${base}${path}?nam=${year}` as Route,
            current: key === current,
          }),
        )}
      />
    </>
  );
}
