import type { Metadata, Route } from "next";
import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/layout/breadcrumb";
import { BreadcrumbData } from "@/components/layout/structured-data";
import { nonceOfAnswer } from "@/lib/platform/auth/nonce";
import { addressOf } from "@/lib/platform/env";
import { PORTAL } from "@/lib/platform/shared/portal";

const HOME: Crumb = { label: "Trang chủ", href: "/" as Route };

/** The frame of a public page under the home page: the way to it, for people and for search engines. */
export async function PublicFrame({ trail, children }: { trail: Crumb[]; children: ReactNode }) {
  const items = [HOME, ...trail];
  return (
    <div className="mx-auto max-w-page px-4 pt-3 pb-12 sm:px-6">
      <BreadcrumbData
        nonce={await nonceOfAnswer()}
        items={items.map(({ label, href }) => ({ label, address: addressOf(href) }))}
      />
      <Breadcrumb items={items} />
      {children}
    </div>
  );
}

/** The picture of a page that has none of its own. */
const SHARED_PICTURE = { url: "/hinh-chia-se/cong/chung", width: 1200, height: 630 };

/** What is said of a page in its head. */
export const headOf = (title: string, description: string, path: string): Metadata => ({
  title,
  description,
  alternates: { canonical: addressOf(path) },
  openGraph: {
    type: "website",
    locale: "vi_VN",
    siteName: PORTAL,
    title,
    description,
    url: addressOf(path),
    images: [SHARED_PICTURE],
  },
});
