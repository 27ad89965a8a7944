import { fileURLToPath } from "node:url";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import { svg, text, type TextStyle } from "./svg.ts";

/** resvg reads TrueType only: with woff2 every word silently vanishes (a test looks for them). */
const FONTS = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}`)),
);
const OPTIONS: ResvgRenderOptions = {
  font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: "Inter" },
};

/** Turns an SVG into a PNG of its own size. */
export function renderPng(drawing: string): Uint8Array {
  return new Resvg(drawing, OPTIONS).render().asPng();
}

const widths = new Map<string, number>();

/** Measures how wide words come out, in the picture's units. Costs a millisecond the first time. */
export function widthOf(words: string, style: Pick<TextStyle, "size" | "bold">): number {
  const key = `${style.size} ${style.bold} ${words}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const at = { x: 0, y: style.size };
  const page = { width: 4_000, height: style.size * 2, paper: "none" };
  const drawing = svg([text(words, at, { ...style, colour: "#000000" })], page);
  const width = new Resvg(drawing.replace(/<rect[^>]*>/, ""), OPTIONS).getBBox()?.width ?? 0;
  if (widths.size > 5_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** Breaks words into lines that fit; what does not fit into the last of them is cut. */
export function breakLines(
  words: string,
  style: Pick<TextStyle, "size" | "bold">,
  { width, lines }: { readonly width: number; readonly lines: number },
): string[] {
  const broken: string[] = [];
  for (const word of words.split(/\s+/)) {
    const longer = broken.length === 0 ? word : `${broken.at(-1)} ${word}`;
    if (broken.length > 0 && widthOf(longer, style) <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  const kept = broken.slice(0, lines);
  const isCut = kept.length < broken.length;
  return kept.map((line, place) =>
    fitLine(isCut && place === lines - 1 ? `${line} …` : line, style, width),
  );
}

function fitLine(line: string, style: Pick<TextStyle, "size" | "bold">, width: number): string {
  let letters = [...line];
  if (widthOf(line, style) <= width) return line;
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, style) > width) {
    letters = letters.slice(0, Math.floor(letters.length * 0.9));
  }
  return `${letters.join("")}…`;
}
