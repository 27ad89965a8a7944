import type { styleText } from "node:util";
import { spanWords, type RichText } from "#core/rich-text.ts";
import { cleanWords } from "./wrap.ts";

/** Sets words in a style, where the terminal shows colours; else leaves them as they are. */
export type Pen = (style: Parameters<typeof styleText>[0], words: string) => string;

/** Draws a sentence; where it names a command, `lead` stands in place of `/nato `. */
export function drawRich(text: RichText, pen: Pen, { lead }: { readonly lead: string }): string {
  return text
    .map((span) => {
      const words = cleanWords(spanWords(span));
      if (typeof span === "string") return words;
      if ("strong" in span) return pen("bold", words);
      return "emphasis" in span
        ? pen("italic", words)
        : pen("cyan", words.replace(/^\/nato /, lead));
    })
    .join("");
}
