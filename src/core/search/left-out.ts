import type { ArticleKind } from "../article.ts";
import { readCountry, readKind } from "../filter-values.ts";
import type { Country } from "../gazetteer/countries.ts";

/** A filter whose releases are left out; `undefined` where its value names nothing that there is. */
export type LeftOut =
  | { readonly filter: "country"; readonly words: string; readonly value: Country | undefined }
  | { readonly filter: "person"; readonly words: string; readonly value: string }
  | { readonly filter: "kind"; readonly words: string; readonly value: ArticleKind | undefined };

/** `-country:Finland`, `-person:"Jens Stoltenberg"`; the minus sign behind the colon means the same. */
const LEFT_OUT =
  /(?<=^|\s)(?:-(?<before>country|person|kind):-?|(?<behind>country|person|kind):-)(?:["“”„](?<quoted>[^"“”„]+)["“”]|(?<word>[^\s"“”„]+))/giu;

/** The words of a query without the filters that leave releases out, and those filters. */
export interface TakenApart {
  readonly rest: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes those filters out of a query that a minus sign stands before.
 *
 *     Ukraine -country:Finland   → Ukraine; without releases that name Finland
 *     country:-Ukraine           → without releases that name Ukraine
 */
export function takeLeftOut(words: string): TakenApart {
  const leftOut: LeftOut[] = [];
  if (!words.includes(":")) return { rest: words, leftOut };
  const rest = words.replace(LEFT_OUT, (...args) => {
    const groups = args.at(-1) as Record<string, string | undefined>;
    const value = (groups["quoted"] ?? groups["word"] ?? "").trim();
    leftOut.push(readLeftOut((groups["before"] ?? groups["behind"] ?? "").toLowerCase(), value));
    return " ";
  });
  return { rest, leftOut };
}

function readLeftOut(filter: string, words: string): LeftOut {
  if (filter === "country") return { filter, words, value: readCountry(words) };
  if (filter === "kind") return { filter, words, value: readKind(words) };
  return { filter: "person", words, value: words };
}
