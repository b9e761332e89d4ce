import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { z } from "zod";
import { AwardTable } from "@/components/honours/award-table";
import { BonusSheet } from "@/components/honours/bonus-sheet";
import { DecisionFacts } from "@/components/honours/decision-facts";
import { DecisionForm } from "@/components/honours/decision-form";
import { PublishPanel } from "@/components/honours/publish-panel";
import { DecisionScanForm } from "@/components/honours/scan-form";
import { ScanLink } from "@/components/honours/scan-link";
import { SourcePanel } from "@/components/honours/source-panel";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { AWARDS_PER_PAGE, listAwards, listConferred } from "@/lib/honours/award/queries";
import { bonusSheet, type Desk, deskPath, readDesk } from "@/lib/honours/award/rules";
import { nameOf, STATUS_LABEL, STATUS_TONE } from "@/lib/honours/decision/labels";
import { mayEdit, mayWrite, openEvents } from "@/lib/honours/decision/policy";
import {
  type DecisionPage as Decision,
  findDecision,
  findSource,
  publishedCampaignChoices,
} from "@/lib/honours/decision/queries";
import { publishProblems, tallySentence } from "@/lib/honours/decision/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { listSalaries } from "@/lib/titles/bonus/queries";
import { AddPanel } from "./add-panel";

export const metadata: Metadata = { title: "Quyết định khen thưởng" };

export default async function DecisionPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/quyet-dinh/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id);
  const decision = id.success ? await findDecision(viewer, id.data) : null;
  if (!decision) notFound();
  const desk = readDesk(await searchParams);
  const [rows, source] = await Promise.all([
    listAwards(viewer, decision.id, desk.page),
    findSource(viewer, decision.id),
  ]);
  const total = decision.tally.titles + decision.tally.forms;
  const editable = mayEdit(viewer, decision);

  const { signedOn } = decision;
  const money = signedOn !== null && mayWrite(viewer) && (
    <Panel title="Tiền thưởng">
      <BonusSheet
        signedOn={signedOn}
        sheet={bonusSheet(await listConferred(viewer, decision.id), signedOn, await listSalaries())}
      />
    </Panel>
  );
  const list = (
    <>
      <AwardTable
        decisionId={decision.id}
        rows={rows}
        before={(desk.page - 1) * AWARDS_PER_PAGE}
        total={total}
        editable={editable}
      />
      <Pagination
        page={desk.page}
        pageSize={AWARDS_PER_PAGE}
        total={total}
        hrefOf={(page) => deskPath(decision.id, { ...desk, page }) as Route}
        noun="dòng"
      />
    </>
  );

  return (
    <>
      <Breadcrumb
        items={[
          { label: "Quyết định khen thưởng", href: "/lam-viec/quyet-dinh" as Route },
          { label: nameOf(decision.number), href: `/lam-viec/quyet-dinh/${decision.id}` as Route },
        ]}
      />
      <PageHeading
        title={nameOf(decision.number)}
        lead={decision.title}
        meta={
          <StatusBadge tone={STATUS_TONE[decision.status]}>
            {STATUS_LABEL[decision.status]}
          </StatusBadge>
        }
        actions={
          decision.status === "published" && (
            <ButtonLink href={`/bang-vang/quyet-dinh/${decision.id}` as Route} icon="external">
              Xem trên Bảng vàng
            </ButtonLink>
          )
        }
      />
      {source && (
        <div className="mb-6">
          <SourcePanel source={source} />
        </div>
      )}
      {editable ? (
        <DraftDesk viewer={viewer} decision={decision} desk={desk} list={list} money={money} />
      ) : (
        <div className="grid grid-cols-1 gap-6">
          <Panel title="Thông tin quyết định">
            <DecisionFacts decision={decision} />
          </Panel>
          <section aria-label="Danh sách khen thưởng">{list}</section>
          {money}
        </div>
      )}
    </>
  );
}

type DraftProps = {
  viewer: Viewer;
  decision: Decision;
  desk: Desk;
  list: ReactNode;
  money: ReactNode;
};

async function DraftDesk({ viewer, decision, desk, list, money }: DraftProps) {
  const campaigns = await publishedCampaignChoices();
  const { id, version, tally, file } = decision;
  const lacking = Object.values(
    publishProblems(
      {
        number: decision.number,
        hasScan: file !== null,
        awards: tally.titles + tally.forms,
      },
      decision.number,
    ),
  ).flat();
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Panel title="1. Thông tin quyết định">
          <DecisionForm
            campaigns={campaigns}
            draft={{ id, version }}
            header={{
              campaignId: decision.campaignId ?? "",
              year: String(decision.year),
              number: decision.number,
              title: decision.title,
              signedOn: decision.signedOn ?? "",
              signerTitle: decision.signerTitle,
              signerName: decision.signerName ?? "",
              meritType: decision.meritType,
            }}
          />
        </Panel>
        <Panel title="2. Bản quét">
          {file && (
            <p className="mb-3">
              <ScanLink file={file} />
            </p>
          )}
          <DecisionScanForm decisionId={id} version={version} replaces={file !== null} />
        </Panel>
      </div>
      <Panel title="3. Danh sách khen thưởng">{list}</Panel>
      <AddPanel viewer={viewer} decision={decision} desk={desk} />
      {money}
      {openEvents(viewer, decision).includes("publish") && (
        <Panel title="5. Công bố">
          <PublishPanel
            decisionId={id}
            version={version}
            lacking={lacking}
            sentence={tallySentence(tally)}
          />
        </Panel>
      )}
    </div>
  );
}
