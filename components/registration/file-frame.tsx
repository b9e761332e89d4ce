import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import type { Status } from "@/lib/entry/registration/workflow";
import { FileBadge } from "./file-badge";
import { LateBadge } from "./late-badge";
import { fileHref } from "./paths";

type Props = {
  file: {
    id: string;
    unitName: string;
    status: Status;
    lateDays: number;
    campaign: { year: number };
  };
  title: string;
  /** The page's own address, for the last crumb; none on the file's first page. */
  here?: Crumb;
  /** Beside the status: how the typing is kept, a deadline. */
  meta?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** The head of every page of a unit's file: which file, where it stands, where one is in it. */
export function FileFrame({ file, title, here, meta, lead, actions, children }: Props) {
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Hồ sơ đăng ký", href: "/lam-viec/dang-ky" as Crumb["href"] },
          { label: `Hồ sơ năm ${file.campaign.year}`, href: fileHref(file.id) },
          ...(here ? [here] : []),
        ]}
      />
      <PageHeading
        kicker={`${file.unitName} · Phong trào thi đua năm ${file.campaign.year}`}
        title={title}
        meta={
          <>
            <FileBadge status={file.status} />
            <LateBadge lateDays={file.lateDays} />
            {meta}
          </>
        }
        lead={lead}
        actions={actions}
      />
      {children}
    </>
  );
}
