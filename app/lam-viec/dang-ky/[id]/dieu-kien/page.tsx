import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VerdictSheet } from "@/components/eligibility/verdict-sheet";
import { FileFrame } from "@/components/registration/file-frame";
import { pageHref } from "@/components/registration/paths";
import { findRegistration } from "@/lib/entry/registration/queries";
import { mayAnswer } from "@/lib/entry/verdict/policy";
import { findVerdicts } from "@/lib/entry/verdict/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Xét điều kiện" };

export default async function OwnVerdictsPage({
  params,
}: PageProps<"/lam-viec/dang-ky/[id]/dieu-kien">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const file = await findRegistration(viewer, id);
  const verdicts = file && (await findVerdicts(viewer, id, await portalNow()));
  if (!file || !verdicts) notFound();
  return (
    <FileFrame
      file={file}
      title="Xét điều kiện từng tập thể, cá nhân"
      here={{ label: "Xét điều kiện", href: pageHref(id, "dieu-kien") }}
    >
      <VerdictSheet verdicts={verdicts} answers={mayAnswer(viewer, verdicts)} />
    </FileFrame>
  );
}
