import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { RulesetChoice } from "@/components/eligibility/ruleset-choice";
import { VerdictSheet } from "@/components/eligibility/verdict-sheet";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { DoublesPanel } from "@/components/people/doubles-panel";
import { Panel } from "@/components/ui/panel";
import { listDoubles } from "@/lib/entry/people/queries";
import { mayAnswer, mayChooseRuleset } from "@/lib/entry/verdict/policy";
import { findVerdicts } from "@/lib/entry/verdict/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Xét điều kiện" };

export default async function ReviewVerdictsPage({
  params,
}: PageProps<"/lam-viec/tham-dinh/[id]/dieu-kien">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const verdicts = await findVerdicts(viewer, id, await portalNow());
  if (!verdicts) notFound();
  const doubles = await listDoubles(viewer, id);
  const here = `/lam-viec/tham-dinh/${id}` as Route;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Thẩm định", href: "/lam-viec/tham-dinh" as Route },
          { label: verdicts.unitName, href: here },
          { label: "Xét điều kiện", href: `${here}/dieu-kien` as Route },
        ]}
      />
      <PageHeading
        kicker={`${verdicts.unitName} · Hồ sơ đăng ký năm ${verdicts.campaign.year}`}
        title="Xét điều kiện từng tập thể, cá nhân"
      />
      <div className="grid gap-8">
        <VerdictSheet verdicts={verdicts} answers={mayAnswer(viewer, verdicts)} />
        <DoublesPanel doubles={doubles} />
        {mayChooseRuleset(viewer, verdicts) && (
          <Panel title="Áp dụng bộ quy định khác cho hồ sơ này">
            <RulesetChoice registrationId={id} version={verdicts.version} />
          </Panel>
        )}
      </div>
    </>
  );
}
