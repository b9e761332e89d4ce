import type { Content } from "@/lib/entry/pledge/queries";

/** One of the campaign's contents, in its own first sentence; the targets stand under it. */
export function ContentHeading({ content, number }: { content: Content; number: number }) {
  const [sentence] = content.body.split("\n");
  return (
    <>
      <h2 id={`noi-dung-${content.code}`} className="border-l-[6px] border-gold pl-3 text-xl">
        Nội dung {number}. {content.title}
      </h2>
      {sentence && <p className="mt-2 max-w-measure text-muted">{sentence}</p>}
    </>
  );
}
