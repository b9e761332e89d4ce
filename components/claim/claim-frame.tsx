import type { Route } from "next";
import type { ReactNode } from "react";
import type { Choice } from "@/components/form/select-field";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { bears, type CatalogueEntry, honourKey } from "@/lib/titles/catalogue/rules";

/** What may have been given to a person, or to a collective. */
export const claimChoices = (
  catalogue: readonly CatalogueEntry[],
  subject: "person" | "collective",
): Choice[] =>
  catalogue
    .filter((entry) => bears(entry, subject))
    .map((entry) => ({ value: honourKey(entry), label: entry.name }));

type Props = { name: string; passport: string; children: ReactNode };

/** The page on which an older award is reported, under the passport of whose it is. */
export function ClaimFrame({ name, passport, children }: Props) {
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Nhân sự", href: "/lam-viec/nhan-su" as Route },
          { label: name, href: passport as Route },
          { label: "Báo bổ sung", href: `${passport}/bao-bo-sung` as Route },
        ]}
      />
      <PageHeading
        kicker={name}
        title="Báo khen thưởng còn thiếu"
        lead="Dành cho khen thưởng trước đây mà sổ khen thưởng chưa ghi nhận. Kèm bản chụp quyết định để cơ quan thường trực đối chiếu."
      />
      <div className="max-w-3xl">{children}</div>
    </>
  );
}
