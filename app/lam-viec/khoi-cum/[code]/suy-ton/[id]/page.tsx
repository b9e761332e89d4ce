import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { SessionForm } from "@/components/ballot/session-form";
import { SessionFrame } from "@/components/ballot/session-frame";
import { HandRecusals } from "@/components/ballot/session-parts";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Panel } from "@/components/ui/panel";
import { type Ballot, findBallot, findBallotBloc } from "@/lib/judging/ballot/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Phiên bỏ phiếu" };

export default async function BallotPage({
  params,
}: PageProps<"/lam-viec/khoi-cum/[code]/suy-ton/[id]">) {
  const [{ code, id }, viewer] = await Promise.all([params, requireViewer()]);
  const ballot = await findBallot(viewer, id);
  if (!ballot || ballot.bloc?.code !== decodeURIComponent(code)) notFound();
  const paper = `/lam-viec/bo-phieu/${id}` as Route;
  // Who only votes has a page of their own.
  if (ballot.roll === null) redirect(paper);
  const here = `/lam-viec/khoi-cum/${code}/suy-ton`;
  return (
    <>
      <Breadcrumb
        items={[
          { label: ballot.bloc.name, href: `/lam-viec/khoi-cum/${code}` as Route },
          { label: "Bỏ phiếu suy tôn", href: here as Route },
          { label: ballot.title, href: `${here}/${id}` as Route },
        ]}
      />
      <SessionFrame
        ballot={ballot}
        preparation={
          ballot.keeps &&
          ballot.status === "draft" && <Preparation viewer={viewer} ballot={ballot} />
        }
      />
    </>
  );
}

async function Preparation({ viewer, ballot }: { viewer: Viewer; ballot: Ballot }) {
  const code = ballot.bloc?.code ?? "";
  const bloc = await findBallotBloc(viewer, code, await portalNow());
  return (
    <>
      <Panel title="Chuẩn bị phiếu và thể lệ">
        <SessionForm
          units={bloc?.members ?? []}
          values={{
            id: ballot.id,
            version: ballot.version,
            blocCode: code,
            title: ballot.title,
            purpose: ballot.purpose,
            place: ballot.place,
            chair: ballot.chair,
            secretary: ballot.secretary,
            tellers: ballot.tellers,
            seats: ballot.seats,
            quorumPart: ballot.quorumPart,
            quorumWhole: ballot.quorumWhole,
            passPart: ballot.passPart,
            passWhole: ballot.passWhole,
            denominator: ballot.denominator,
            recusedCounted: ballot.recusedCounted,
            writtenVotes: ballot.writtenVotes,
            breaksTies: ballot.breaksTies,
            candidateIds: ballot.lines.flatMap((line) => line.unitId ?? []),
          }}
        />
      </Panel>
      <HandRecusals ballot={ballot} />
    </>
  );
}
