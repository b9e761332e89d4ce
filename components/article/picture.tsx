import Image from "next/image";
import { FOCUS_CLASS } from "@/lib/campaign/media/labels";
import type { Focus } from "@/lib/campaign/media/schema";

/** A picture of the library as pages show it: sides known, so that nothing moves when it arrives. */
export type Picture = {
  readonly id: string;
  readonly fileId: string;
  readonly width: number;
  readonly height: number;
  readonly focus: Focus;
};

type Props = {
  picture: Picture;
  alt: string;
  /** How wide it stands, as the browser's `sizes`. */
  sizes: string;
  /** Fills a frame of this shape, cropped around its focus; else it keeps its own shape. */
  frame?: string;
  /** At the top of the page: fetched at once. */
  first?: boolean;
  /** Not yet open to everybody: asked for with the reader's own session, as it is stored. */
  asStored?: boolean;
};

/** A picture in the size the screen needs, AVIF or WebP where the browser reads them. */
export function PictureImage({ picture, alt, sizes, frame, first, asStored = false }: Props) {
  const { fileId, width, height, focus } = picture;
  return (
    <Image
      src={`/api/tep/${fileId}`}
      alt={alt}
      width={width}
      height={height}
      sizes={sizes}
      unoptimized={asStored}
      {...(first && { preload: true })}
      className={
        frame ? `${frame} w-full object-cover ${FOCUS_CLASS[focus]}` : "mx-auto h-auto max-w-full"
      }
    />
  );
}
