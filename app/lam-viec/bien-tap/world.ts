import type { EditorWorld } from "@/components/article/rich-text-field";
import { listPlaces } from "@/lib/campaign/campaign/queries";
import { contentAnchor } from "@/lib/campaign/campaign/rules";
import { latestDocuments } from "@/lib/campaign/document/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";

const MOST_DOCUMENTS = 100;

/** What the editor of a text may link to, and the files of the pictures that it already shows. */
export async function worldOf(
  viewer: Viewer,
  pictures: readonly { readonly id: string; readonly fileId: string }[],
  now: Date,
): Promise<EditorWorld & { contents: { id: string; label: string }[] }> {
  const [campaigns, documents] = await Promise.all([
    listPlaces(viewer),
    latestDocuments(MOST_DOCUMENTS, now),
  ]);
  return {
    sources: Object.fromEntries(pictures.map(({ id, fileId }) => [id, fileId])),
    places: campaigns.flatMap(({ year, contents }) => [
      { href: `/phong-trao/${year}`, label: `Bài phát động năm ${year}` },
      { href: `/phong-trao/${year}#moc-thoi-gian`, label: `Các mốc thời gian năm ${year}` },
      ...contents.map(({ position, title }) => ({
        href: `/phong-trao/${year}#${contentAnchor(position)}`,
        label: `Nội dung ${position} năm ${year}: ${title}`,
      })),
    ]),
    documents: documents.map(({ slug, number, title }) => ({
      href: `/van-ban/${slug}`,
      label: `${number} – ${title}`,
    })),
    contents: campaigns.flatMap(({ year, contents }) =>
      contents.map(({ id, position, title }) => ({
        id,
        label: `${position}. ${title} (năm ${year})`,
      })),
    ),
  };
}
