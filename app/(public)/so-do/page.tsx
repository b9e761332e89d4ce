import type { Metadata, Route } from "next";
import Link from "next/link";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { MENU, MORE } from "@/app/(public)/site";
import { PageHeading } from "@/components/layout/page-heading";
import { latestArticles } from "@/lib/campaign/article/queries";
import { publishedCampaigns } from "@/lib/campaign/campaign/queries";
import { documentName } from "@/lib/campaign/document/labels";
import { latestDocuments } from "@/lib/campaign/document/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { PORTAL } from "@/lib/platform/shared/portal";
import { ledgerYears } from "@/lib/titles/ledger/queries";

export const metadata: Metadata = headOf(
  "Sơ đồ cổng",
  `Mọi trang công khai của ${PORTAL}.`,
  "/so-do",
);

const SHOWN = 12;

type Entry = { href: string; label: string };

export default async function SiteMapPage() {
  const now = await portalNow();
  const [campaigns, articles, documents, years] = await Promise.all([
    publishedCampaigns(now),
    latestArticles(now, SHOWN),
    latestDocuments(SHOWN, now),
    ledgerYears(),
  ]);
  const groups: { title: string; entries: Entry[] }[] = [
    { title: "Các mục", entries: [...MENU, ...MORE] },
    {
      title: "Phong trào thi đua",
      entries: campaigns.flatMap(({ year, theme, participationShown }) => [
        { href: `/phong-trao/${year}`, label: `Năm ${year}: “${theme}”` },
        ...(participationShown === "off"
          ? []
          : [{ href: `/phong-trao/${year}/tham-gia`, label: `Tình hình tham gia năm ${year}` }]),
      ]),
    },
    {
      title: "Bảng vàng theo năm",
      entries: years.map((year) => ({ href: `/bang-vang?nam=${year}`, label: `Năm ${year}` })),
    },
    {
      title: "Tin mới nhất",
      entries: articles.map(({ href, title }) => ({ href, label: title })),
    },
    {
      title: "Văn bản mới nhất",
      entries: documents.map((document) => ({
        href: `/van-ban/${document.slug}`,
        label: documentName(document),
      })),
    },
    {
      title: "Dành cho đơn vị",
      entries: [{ href: "/dang-nhap", label: "Đăng nhập" }],
    },
    {
      title: "Theo dõi tin",
      entries: [
        { href: "/rss.xml", label: "RSS" },
        { href: "/atom.xml", label: "Atom" },
      ],
    },
  ];
  return (
    <PublicFrame trail={[{ label: "Sơ đồ cổng", href: "/so-do" as Route }]}>
      <PageHeading title="Sơ đồ cổng" lead="Mọi trang công khai, theo nhóm." />
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {groups
          .filter(({ entries }) => entries.length > 0)
          .map(({ title, entries }) => (
            <section key={title} aria-label={title}>
              <h2 className="border-l-[6px] border-gold pl-3 text-xl">{title}</h2>
              <ul className="mt-2">
                {entries.map(({ href, label }) => (
                  <li key={href}>
                    {href.endsWith(".xml") ? (
                      <a href={href} className="inline-flex min-h-target items-center">
                        {label}
                      </a>
                    ) : (
                      <Link
                        href={href as Route}
                        className="inline-flex min-h-target items-center leading-snug"
                      >
                        {label}
                      </Link>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </PublicFrame>
  );
}
