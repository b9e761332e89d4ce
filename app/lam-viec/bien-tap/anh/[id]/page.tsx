import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { EditMediaForm, RemoveMediaButton } from "@/components/article/media-forms";
import { PictureImage } from "@/components/article/picture";
import { PageHeading } from "@/components/layout/page-heading";
import { Panel } from "@/components/ui/panel";
import { STATUS_LABEL } from "@/lib/campaign/article/labels";
import { findMedia } from "@/lib/campaign/media/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatSize } from "@/lib/platform/file/rules";
import { formatDayTime } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Ảnh trong thư viện" };

export default async function PicturePage({ params }: PageProps<"/lam-viec/bien-tap/anh/[id]">) {
  const viewer = await requireViewer();
  const id = z.uuid().safeParse((await params).id);
  const picture = id.success ? await findMedia(viewer, id.data) : null;
  if (!picture) notFound();
  const { width, height, file, createdAt, articles } = picture;
  return (
    <>
      <PageHeading
        kicker="Thư viện ảnh"
        title={picture.caption || picture.alt}
        meta={
          <>
            <span>
              {width} × {height} điểm ảnh, {formatSize(file.size)}
            </span>
            <span>
              {file.uploadedBy.name}, {formatDayTime(createdAt)}
            </span>
            <span>
              {file.isPublic ? "Đã mở cho mọi người" : "Chỉ cơ quan thường trực xem được"}
            </span>
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <PictureImage picture={picture} alt={picture.alt} sizes="40rem" first asStored />
          <Panel title="Đang dùng ở đâu">
            {articles.length === 0 ? (
              <div className="grid gap-4">
                <p>Chưa bài nào dùng ảnh này.</p>
                <RemoveMediaButton id={picture.id} />
              </div>
            ) : (
              <ul className="list-disc space-y-1 pl-5">
                {articles.map((article) => (
                  <li key={article.id}>
                    <Link href={article.deskHref as Route}>{article.title}</Link> (
                    {STATUS_LABEL[article.status]})
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
        <Panel title="Thông tin ảnh">
          <EditMediaForm
            initial={{
              id: picture.id,
              version: picture.version,
              alt: picture.alt,
              caption: picture.caption,
              credit: picture.credit,
              focus: picture.focus,
            }}
          />
        </Panel>
      </div>
    </>
  );
}
