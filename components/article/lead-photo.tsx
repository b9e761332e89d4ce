import { Figure } from "@/components/layout/figure";
import { type Picture, PictureImage } from "./picture";

type Props = {
  text: {
    readonly photo: Picture | null;
    readonly photoAlt: string;
    readonly photoCaption: string;
    readonly photoCredit: string;
  };
  asStored: boolean;
};

/** The photo at the head of a text; an honest drawn placeholder where there is none but its words. */
export function LeadPhoto({ text, asStored }: Props) {
  const { photo, photoAlt, photoCaption, photoCredit } = text;
  if (photo === null && photoCaption === "") return null;
  return (
    <Figure caption={photoCaption} credit={photoCredit}>
      {photo && (
        <PictureImage
          picture={photo}
          alt={photoAlt}
          sizes="(min-width: 1024px) 50rem, 100vw"
          first
          asStored={asStored}
        />
      )}
    </Figure>
  );
}
