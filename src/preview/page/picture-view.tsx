import type { ShownPicture } from "../protocol.ts";

interface PictureProps {
  /** Absent where the server knows no picture of that name: the words for it stand alone. */
  readonly picture: ShownPicture | undefined;
  /** The same in words. */
  readonly alt: string;
  readonly className: string;
  /** Its place in a web component, where it stands in one. */
  readonly slot?: string;
}

/** Shows a picture as wide as there is room; pressed, it opens at its full size. */
export function PictureView({ picture, alt, className, slot }: PictureProps) {
  if (picture === undefined) return <p slot={slot}>{alt}</p>;
  const { path, width, height } = picture;
  return (
    <a className={className} slot={slot} href={path} target="_blank" rel="noopener noreferrer">
      <img src={path} alt={alt} width={width} height={height} />
    </a>
  );
}
