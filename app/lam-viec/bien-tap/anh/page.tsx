import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DeskTabs } from "@/components/article/desk-tabs";
import { AddMediaForm } from "@/components/article/media-forms";
import { PictureImage } from "@/components/article/picture";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { DetailsPanel } from "@/components/ui/details-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { listMedia, MEDIA_PAGE_SIZE } from "@/lib/campaign/media/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { pageOf, queryPath, wordOf } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Thư viện ảnh" };

const PATH = "/lam-viec/bien-tap/anh";

export default async function LibraryPage({ searchParams }: PageProps<"/lam-viec/bien-tap/anh">) {
  const viewer = await requireViewer();
  if (!mayEdit(viewer)) notFound();
  const query = await searchParams;
  const [q, page] = [wordOf(query, "q"), pageOf(query)];
  const { rows, total } = await listMedia(viewer, { q, page });
  return (
    <>
      <PageHeading
        title="Thư viện ảnh"
        lead="Ảnh dùng trong tin và bài phát động. Ảnh chỉ mở cho mọi người khi bài dùng ảnh được công bố."
      />
      <DeskTabs current="pictures" />
      <div className="grid gap-6">
        <DetailsPanel summary="Tải ảnh lên" open={total === 0 && q === ""}>
          <AddMediaForm />
        </DetailsPanel>
        <form method="get" action={PATH} className="flex flex-wrap items-end gap-4">
          <TextField name="q" label="Tìm ảnh" defaultValue={q} wrapperClass="w-full sm:w-80" />
          <Button type="submit" icon="search">
            Tìm
          </Button>
        </form>
        {rows.length === 0 ? (
          <EmptyState title="Không có ảnh nào" icon="search">
            Bỏ bớt từ tìm, hoặc tải ảnh lên.
          </EmptyState>
        ) : (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {rows.map((picture) => (
              <li key={picture.id} className="rounded border border-line bg-surface p-3">
                <PictureImage
                  picture={picture}
                  alt={picture.alt}
                  frame="aspect-[4/3]"
                  sizes="(min-width: 1024px) 16rem, 50vw"
                  asStored
                />
                <p className="mt-2">
                  <Link
                    href={`${PATH}/${picture.id}` as Route}
                    className="inline-flex min-h-target items-center"
                  >
                    {picture.caption || picture.alt}
                  </Link>
                </p>
                <p className="text-sm text-muted">
                  {picture.credit} · {picture.used === 0 ? "chưa dùng" : `${picture.used} bài`}
                </p>
              </li>
            ))}
          </ul>
        )}
        <Pagination
          page={page}
          pageSize={MEDIA_PAGE_SIZE}
          total={total}
          hrefOf={(next) => queryPath(PATH, { q, trang: next }) as Route}
          noun="ảnh"
        />
      </div>
    </>
  );
}
