/** Escapes words for the text or an attribute of an SVG; what XML cannot hold is left out. */
function escapeXml(words: string): string {
  return (
    words
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- XML 1.0 knows no control characters
      .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, " ")
      .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}

/** How words are written in a picture. */
export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: true;
  readonly anchor?: "start" | "middle" | "end";
  /** A rim in this colour, so that the words can be read on any ground. */
  readonly rim?: string;
}

/** A point of a picture, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Writes words; `at` is where their base line begins, or has its middle or end. */
export function text(words: string, { x, y }: Point, style: TextStyle): string {
  const { size, colour, bold, anchor = "start", rim } = style;
  const weight = bold === true ? 600 : 400;
  const look =
    rim === undefined
      ? ""
      : ` stroke="${rim}" stroke-width="${size / 5}" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}"${look}>${escapeXml(words)}</text>`;
}

/** Puts a picture's parts into one, on paper of the given colour. */
export function svg(
  parts: readonly string[],
  {
    width,
    height,
    paper,
  }: { readonly width: number; readonly height: number; readonly paper: string },
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter"><rect width="${width}" height="${height}" fill="${paper}"/>${parts.join("")}</svg>`;
}

/** A tenth of a unit is finer than any screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
