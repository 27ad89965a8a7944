import type { PlainTextElement, RichTextElement, RichTextLink, RichTextText } from "@slack/types";
import type { Hit } from "#core/answer.ts";
import type { RichText } from "#core/rich-text.ts";
import { cutToFit } from "#core/truncate.ts";
import { LIMITS } from "./limits.ts";

/*
 * Words of the corpus and of users go out as rich text and plain text, which Slack shows as they are:
 * nothing in them is markup, so nothing needs escaping, and a mark may begin inside a word. Only the
 * text for notifications is markup, and there `&`, `<` and `>` are all that Slack asks to escape:
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
/** Words with a style, or with an address. */
export type WordElement = RichTextText | (RichTextLink & { text: string });
type Style = NonNullable<RichTextText["style"]>;

const UNSEEN = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const WORD_JOINER = "\u2060";

/**
 * Makes foreign words safe to show: takes out control characters and those that turn the reading
 * direction, mends halves of surrogate pairs, and slips an invisible joiner into what would call
 * people (`<!channel>`), should some client ever read literal text as markup.
 */
export function showable(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(UNSEEN, "")
    .replaceAll(/<(?=[!@#])/g, `<${WORD_JOINER}`);
}

/** The same on one line. */
export function showableLine(words: string): string {
  return showable(words).replaceAll(/\s+/g, " ").trim();
}

/** Escapes the three characters that begin markup in a message's text. */
export function escapeMarkup(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Escapes words, cut so that they fit once they are escaped. */
export function escapeToFit(words: string, limit: number): string {
  let cut = cutToFit(words, limit);
  let escaped = escapeMarkup(cut);
  while (escaped.length > limit) {
    cut = cutToFit(cut, Math.floor((cut.length * limit) / escaped.length));
    escaped = escapeMarkup(cut);
  }
  return escaped;
}

/** A label of one line; a dash where there are no words, since Slack takes no empty text. */
export function plainText(words: string, limit: number): PlainTextElement {
  return { type: "plain_text", text: cutToFit(showableLine(words), limit) || "–", emoji: false };
}

/** Words in one style; nothing at all for no words, since Slack takes no empty text. */
export function styled(words: string, style?: Style): RichTextText[] {
  const text = showable(words);
  if (text === "") return [];
  return [style === undefined ? { type: "text", text } : { type: "text", text, style }];
}

/** A sentence, with its words set apart. */
export function richText(sentence: RichText): WordElement[] {
  return sentence.flatMap((span) => {
    if (typeof span === "string") return styled(span);
    if ("strong" in span) return styled(span.strong, { bold: true });
    return "emphasis" in span
      ? styled(span.emphasis, { italic: true })
      : styled(span.code, { code: true });
  });
}

/** How words look that open their address, unless it is said otherwise. */
const BOLD: Style = { bold: true };

/**
 * Words that open their address, where there is one that Slack can open.
 * @param style - bold by default; `null` for words that look like those around them
 */
export function linked(
  words: string,
  url: string | null,
  style: Style | null = BOLD,
): WordElement[] {
  const text = showableLine(words);
  const address = url === null ? undefined : openable(url);
  if (address === undefined || text === "") return styled(text, style ?? undefined);
  return [{ type: "link", url: address, text, ...(style === null ? {} : { style }) }];
}

/** A snippet of at most `limit` characters, its marks in bold; marks may overlap or reach too far. */
export function marked({ snippet, marks }: Pick<Hit, "snippet" | "marks">, limit: number) {
  const text = cutToFit(snippet, limit);
  const elements: RichTextText[] = [];
  let at = 0;
  for (const [from, to] of marks.toSorted(([one], [other]) => one - other)) {
    const start = Math.max(at, Math.min(from, text.length));
    const end = Math.max(start, Math.min(to, text.length));
    elements.push(...styled(text.slice(at, start)));
    elements.push(...styled(text.slice(start, end), { bold: true }));
    at = end;
  }
  return [...elements, ...styled(text.slice(at))];
}

/** Cuts elements so that together they hold at most `limit` characters. */
export function cutElements(elements: readonly WordElement[], limit: number): WordElement[] {
  const kept: WordElement[] = [];
  let left = limit;
  for (const element of elements) {
    if (left === 0) break;
    const text = cutToFit(element.text, left);
    if (text !== "") kept.push({ ...element, text });
    left = text.length < element.text.length ? 0 : left - text.length;
  }
  return kept;
}

/** The words of an element of rich text; none where it is a picture or a person. */
export function wordsOf(element: RichTextElement): string {
  if (element.type === "date") return element.fallback ?? "";
  return "text" in element ? (element.text ?? "") : "";
}

/** The address, if it is one of the web and short enough, without what would end a link early. */
function openable(url: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return undefined;
  const safe = url.toWellFormed().replaceAll(/[\p{Cc}\s<>|"]/gu, encodeURIComponent);
  return safe.length <= LIMITS.url ? safe : undefined;
}
