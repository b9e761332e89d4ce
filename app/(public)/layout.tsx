import type { Metadata, Route } from "next";
import type { ReactNode } from "react";
import { MENU, MORE } from "@/app/(public)/site";
import { DemoBanner } from "@/components/layout/demo-banner";
import { PublicFooter } from "@/components/layout/public-footer";
import { PublicHeader } from "@/components/layout/public-header";
import { ReadingTools } from "@/components/layout/reading-tools";
import { SearchBox } from "@/components/layout/search-box";
import { MAIN_ID, SkipLink } from "@/components/layout/skip-link";
import { currentViewer } from "@/lib/platform/auth/session";
import { demonstrationDate, portalNow } from "@/lib/platform/clock/now";
import { addressOf } from "@/lib/platform/env";
import { formatLongDay } from "@/lib/platform/shared/dates";
import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(addressOf("/")) };
}

/** The frame of every public page: date, masthead, menu, the page, who answers for it. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [now, demonstration, viewer] = await Promise.all([
    portalNow(),
    demonstrationDate(),
    currentViewer(),
  ]);
  const door = viewer
    ? { href: "/lam-viec" as Route, label: "Trang làm việc" }
    : { href: "/dang-nhap" as Route, label: "Đăng nhập" };
  return (
    <>
      <link rel="alternate" type="application/rss+xml" title={PORTAL} href="/rss.xml" />
      <link rel="alternate" type="application/atom+xml" title={PORTAL} href="/atom.xml" />
      <SkipLink />
      {demonstration && (
        <DemoBanner
          dateText={formatLongDay(demonstration)}
          changeHref={"/ngay-trinh-dien" as Route}
        />
      )}
      <PublicHeader
        homeHref={"/" as Route}
        dateText={formatLongDay(now)}
        stripLinks={[door]}
        menu={[...MENU]}
        search={<SearchBox action="/tim-kiem" />}
        tools={<ReadingTools />}
      />
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <PublicFooter
        owner={
          <>
            <p className="font-bold">{MINISTRY}</p>
            <p>{PORTAL}</p>
            <p className="text-sm text-muted">
              Cơ quan thường trực: Vụ Thi đua, Khen thưởng và Tuyên truyền
            </p>
          </>
        }
        groups={[
          { title: "Thông tin", links: MENU.map(({ href, label }) => ({ href, label })) },
          { title: "Tra cứu, hỗ trợ", links: MORE.map(({ href, label }) => ({ href, label })) },
          { title: "Dành cho đơn vị", links: [door] },
        ]}
        note={`Ghi rõ nguồn “${PORTAL}, ${MINISTRY}” khi trích dẫn lại thông tin.`}
      />
    </>
  );
}
