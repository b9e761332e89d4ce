import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { BallotWarnings } from "@/components/ballot/ballot-facts";
import { ResultTable } from "@/components/ballot/result-table";
import { ButtonLink } from "@/components/ui/button";
import { LiveRefresh } from "@/components/ui/live-refresh";
import { bodyOf, STATUS_LABEL } from "@/lib/judging/ballot/labels";
import { findBallot } from "@/lib/judging/ballot/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Trình chiếu phiên bỏ phiếu" };

/** For the wall of the meeting room: the turnout in large figures while the vote is open, then the result once it is published. */
export default async function ProjectorPage({
  params,
}: PageProps<"/lam-viec/bo-phieu/[id]/trinh-chieu">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const ballot = await findBallot(viewer, id);
  if (!ballot || ballot.status === "draft") notFound();
  const { members, present, written, voted } = ballot.turnout;
  // What only the tellers may read yet does not go on the wall.
  const results = ballot.status === "published" ? ballot.results : null;
  const figures = [
    { term: "Thành viên", figure: members },
    { term: "Có mặt", figure: present },
    { term: "Bằng văn bản", figure: written },
  ];
  return (
    <div className="mx-auto grid max-w-6xl grid-cols-1 gap-8 py-6">
      {ballot.status !== "published" && <LiveRefresh seconds={4} />}
      <div className="text-center">
        <p className="text-xl font-semibold text-primary-ink">{bodyOf(ballot)}</p>
        <h1 className="text-3xl text-balance sm:text-4xl">{ballot.title}</h1>
        <p className="mt-3 text-2xl">{STATUS_LABEL[ballot.status]}</p>
      </div>
      <p className="text-center" role="status">
        <span className="block text-[5rem] leading-none font-bold tabular-nums sm:text-[9rem]">
          {formatNumber(voted)}/{formatNumber(members)}
        </span>
        <span className="text-2xl">phiếu đã vào hòm</span>
      </p>
      <dl className="grid grid-cols-3 gap-4 text-center">
        {figures.map(({ term, figure }) => (
          <div key={term}>
            <dt className="text-lg text-muted">{term}</dt>
            <dd className="text-4xl font-bold tabular-nums">{formatNumber(figure)}</dd>
          </div>
        ))}
      </dl>
      <BallotWarnings ballot={ballot} />
      {results && (
        <section aria-label="Kết quả" className="text-xl">
          <ResultTable ballot={ballot} results={results} />
        </section>
      )}
      <div className="flex justify-center">
        <ButtonLink icon="previous" href={`/lam-viec/bo-phieu/${id}` as Route}>
          Thoát trình chiếu
        </ButtonLink>
      </div>
    </div>
  );
}
