import type { Route } from "next";
import { LinkTabs } from "@/components/ui/link-tabs";

const TABS = [
  { key: "campaigns", segment: "", label: "Phong trào" },
  { key: "news", segment: "/tin", label: "Tin" },
  { key: "pictures", segment: "/anh", label: "Thư viện ảnh" },
] as const;

type Props = { current: (typeof TABS)[number]["key"] };

/** The rooms of the editors' desk, side by side. */
export function DeskTabs({ current }: Props) {
  return (
    <div className="mb-6">
      <LinkTabs
        label="Bàn biên tập"
        tabs={TABS.map(({ key, segment, label }) => ({
          key,
          label,
          href: `/lam-viec/bien-tap${segment}` as Route,
          current: key === current,
        }))}
      />
    </div>
  );
}
