/** A part of a text in Discord's markdown. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "bold" | "italic" | "underline" | "strike"; readonly parts: readonly Part[] }
  | { readonly kind: "link"; readonly url: string; readonly parts: readonly Part[] }
  | { readonly kind: "time"; readonly atMs: number; readonly style: string };

interface Read {
  readonly length: number;
  readonly part: Part;
}

/**
 * Reads Discord's markdown as far as embeds of this bot hold it: escapes, styles, code, links and
 * timestamps. What is none of them stands as it is; the signs that begin a line (headings, lists,
 * quotes) are read by nobody, since the bot writes none.
 * https://docs.discord.com/developers/reference#message-formatting
 *
 *     **1 · [Air \*defence\*](https://…)** → bold: “1 · ”, a link “Air *defence*”
 */
export function readMarkdown(text: string): readonly Part[] {
  const parts: Part[] = [];
  let plain = "";
  const flush = () => {
    if (plain !== "") parts.push({ kind: "text", text: plain });
    plain = "";
  };
  for (let at = 0; at < text.length;) {
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(text.slice(at, at + 3));
    const read = escaped === null ? readPart(text.slice(at)) : undefined;
    if (read === undefined) {
      plain += escaped?.[1] ?? text.charAt(at);
      at += escaped?.[0].length ?? 1;
    } else {
      flush();
      parts.push(read.part);
      at += read.length;
    }
  }
  flush();
  return parts;
}

/** The words alone, for where no style can be shown. */
export function plainWords(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ("parts" in part) return plainWords(part.parts);
      return part.kind === "time" ? new Date(part.atMs).toUTCString() : part.text;
    })
    .join("");
}

/** Anything between two marks, in which a backslash takes the meaning of the sign after it. */
const inner = String.raw`((?:\\[\s\S]|[^\\])+?)`;
const STYLES = [
  ["bold", new RegExp(String.raw`^\*\*${inner}\*\*(?!\*)`)],
  ["underline", new RegExp(`^__${inner}__(?!_)`)],
  ["strike", new RegExp(`^~~${inner}~~`)],
  ["italic", new RegExp(String.raw`^\*(?!\s)${inner}(?<!\s)\*(?!\*)`)],
  ["italic", new RegExp(String.raw`^_${inner}_(?!\w)`)],
] as const;
const CODE = /^(`+)([\s\S]*?[^`])\1(?!`)/;
const LINK = /^\[((?:\\[\s\S]|[^\]\\])+)\]\((https?:\/\/[^\s()<>]+)\)/;
const TIME = /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/;

function readPart(rest: string): Read | undefined {
  if (!/^[*_~`[<]/.test(rest)) return undefined;
  const code = CODE.exec(rest);
  if (code) return { length: code[0].length, part: { kind: "code", text: code[2] ?? "" } };
  const link = LINK.exec(rest);
  if (link) {
    const part = { kind: "link", url: link[2] ?? "", parts: readMarkdown(link[1] ?? "") } as const;
    return { length: link[0].length, part };
  }
  const time = TIME.exec(rest);
  if (time) {
    const part = { kind: "time", atMs: Number(time[1]) * 1_000, style: time[2] ?? "f" } as const;
    return { length: time[0].length, part };
  }
  for (const [kind, pattern] of STYLES) {
    const style = pattern.exec(rest);
    if (style)
      return { length: style[0].length, part: { kind, parts: readMarkdown(style[1] ?? "") } };
  }
  return undefined;
}

/**
 * Keeps words that run from right to left from mixing with the count behind them.
 *
 *     AWACS שלום · 1 release → the words, isolated (U+2068 … U+2069), and the count after them
 */
export function isolateWords(title: string): string {
  return title.replace(/^(.+)( · [\d,]+ releases?)$/su, "\u2068$1\u2069$2");
}
