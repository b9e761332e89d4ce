import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ModerateForm } from "@/components/feedback/moderate-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/campaign/feedback/labels";
import { openEvents } from "@/lib/campaign/feedback/policy";
import { articlesOf, findFeedback, listTemplates } from "@/lib/campaign/feedback/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatDayTime } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Duyệt phản hồi" };

export default async function ModeratePage({
  params,
}: PageProps<"/lam-viec/bien-tap/phan-hoi/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id);
  const feedback = id.success ? await findFeedback(viewer, id.data) : null;
  if (!feedback) notFound();
  const [articles, templates] = await Promise.all([
    articlesOf([feedback.articleId]),
    listTemplates(viewer),
  ]);
  const article = feedback.articleId ? articles.get(feedback.articleId) : undefined;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Phản hồi của người đọc", href: "/lam-viec/bien-tap/phan-hoi" as Route },
          {
            label: `Phản hồi của ${feedback.name}`,
            href: `/lam-viec/bien-tap/phan-hoi/${feedback.id}` as Route,
          },
        ]}
      />
      <PageHeading
        title={`Phản hồi của ${feedback.name}`}
        meta={
          <StatusBadge tone={STATUS_TONE[feedback.status]}>
            {STATUS_LABEL[feedback.status]}
          </StatusBadge>
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
        <Panel title="Nội dung đã gửi">
          <DefinitionRows
            rows={[
              { key: "at", term: "Gửi lúc", detail: formatDayTime(feedback.createdAt) },
              {
                key: "about",
                term: "Về",
                detail: article ? (
                  <Link href={article.href as Route}>{article.title}</Link>
                ) : (
                  "Góp ý chung"
                ),
              },
              {
                key: "email",
                term: "Thư điện tử",
                detail: feedback.email ?? "Không để lại",
              },
            ]}
          />
          <p className="mt-4 max-w-measure break-words whitespace-pre-line">{feedback.body}</p>
        </Panel>
        <Panel title="Duyệt và trả lời">
          <ModerateForm
            key={feedback.version}
            feedbackId={feedback.id}
            version={feedback.version}
            reply={feedback.reply}
            events={openEvents(viewer, feedback)}
            templates={templates.map(({ id: key, name, body }) => ({ id: key, name, body }))}
            mails={feedback.email !== null}
          />
        </Panel>
      </div>
    </>
  );
}
