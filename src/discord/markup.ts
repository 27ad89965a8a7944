import { spanWords, type RichText, type Span } from "#core/rich-text.ts";
import { cutToFit } from "#core/truncate.ts";

/** Takes the place of a mention's second character, so that nobody is called; it is not seen. */
const INVISIBLE = "\u200B";

/**
 * Writes words from the corpus or from a user so that Discord shows them as they stand: nothing in
 * them turns into a style, a list, a link, an emoji or a mention.
 *
 *     # Ukraine | [NATO](https://evil.example) → \# Ukraine \| \[NATO\](https\://evil.example)
 *
 * At most doubles the length. A backslash may stand before any sign that is no letter, digit or space
 * (https://docs.discord.com/developers/reference#message-formatting shows what needs one).
 */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[\\*_~`|<[\]]/g, String.raw`\$&`)
    .replace(/^([^\S\n]*)([#>+-])/gm, String.raw`$1\$2`)
    .replace(/^([^\S\n]*\d+)([.)])(?=\s|$)/gm, String.raw`$1\$2`)
    .replace(/:(?=[\w/+-])/g, String.raw`\:`)
    .replace(/(discord(?:app)?\.(?:gg|com\/invite))\//gi, String.raw`$1\/`)
    .replace(/@(?=everyone|here)/gi, `@${INVISIBLE}`);
}

/**
 * Drops what no reader should meet: control signs, signs that turn the reading direction, halves of
 * surrogate pairs. Where Discord reads no markup (labels, footers) nothing else is needed.
 */
export function cleanText(text: string): string {
  return text.replace(/[\u2028-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}/gu, "").toWellFormed();
}

/** Cuts words so that they fit once they are escaped, and escapes them. */
export function escapeToFit(text: string, limit: number): string {
  const clean = cleanText(text);
  let length = Math.min(clean.length, limit);
  for (;;) {
    const escaped = escapeMarkdown(cutToFit(clean, length));
    const over = escaped.length - limit;
    if (over <= 0) return escaped;
    length -= Math.ceil(over / 2);
  }
}

/**
 * Writes a rich text as markdown of at most `limit` characters; the span in which it ends is cut, and
 * those after it are left out.
 */
export function markup(text: RichText, limit = Infinity): string {
  let line = "";
  for (const span of joinPlain(text)) {
    const whole = drawSpan(span, Infinity);
    // Two marks in a row would be read as one.
    const gap = typeof span !== "string" && line.endsWith(whole[0] ?? "") ? INVISIBLE : "";
    const room = limit - line.length - gap.length;
    const drawn = whole.length <= room ? whole : drawSpan(span, room);
    if (drawn !== "") line += gap + drawn;
    if (drawn !== whole) break;
  }
  return line;
}

/** Sets apart the marked parts of a text; marks that overlap or run over the end do no harm. */
export function markedText(
  text: string,
  marks: readonly (readonly [from: number, to: number])[],
): RichText {
  const spans: Span[] = [];
  let end = 0;
  for (const [from, to] of marks.toSorted(([one], [other]) => one - other)) {
    const start = Math.max(from, end);
    const stop = Math.min(to, text.length);
    if (start >= stop) continue;
    if (start > end) spans.push(text.slice(end, start));
    spans.push({ strong: text.slice(start, stop) });
    end = stop;
  }
  if (end < text.length) spans.push(text.slice(end));
  return spans;
}

function markOf(span: Exclude<Span, string>): string {
  if ("strong" in span) return "**";
  return "emphasis" in span ? "*" : "`";
}

/**
 * Joins plain spans that stand side by side, for only together are they seen to be a mention or an
 * address (`@` and `here`). A mark around nothing but white space is dropped.
 */
function joinPlain(text: RichText): Span[] {
  const joined: Span[] = [];
  for (const span of text) {
    const last = joined.at(-1);
    const words = cleanText(spanWords(span));
    if (typeof span !== "string" && words.trim() !== "") joined.push(span);
    else if (typeof last === "string") joined[joined.length - 1] = last + words;
    else if (words !== "") joined.push(words);
  }
  return joined;
}

/** Draws one span; white space at its edges stays outside its marks, which would not hold there. */
function drawSpan(span: Span, room: number): string {
  const limit = Math.max(0, room);
  if (typeof span === "string") return escapeToFit(span, limit);
  const mark = markOf(span);
  const words = cleanText(spanWords(span));
  const inner = words.trim();
  const space = limit - 2 * mark.length - 2;
  if (space < 1) return "";
  const drawn = mark === "`" ? cutToFit(codeWords(inner), space) : escapeToFit(inner, space);
  const before = /^\s/.test(words) ? " " : "";
  const after = /\s$/.test(words) ? " " : "";
  return `${before}${mark}${drawn}${mark}${after}`;
}

/** Inside code nothing can be escaped: the sign that ends it is shown by its look-alike. */
function codeWords(words: string): string {
  return words
    .replaceAll("`", "ˋ")
    .replace(/\s+/g, " ")
    .replace(/@(?=everyone|here)/gi, `@${INVISIBLE}`)
    .replace(/<(?=[@#/:t])/g, `<${INVISIBLE}`);
}
