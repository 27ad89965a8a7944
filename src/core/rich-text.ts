/**
 * A sentence for people, free of any platform's markup: plain words, and words set apart.
 * What stands in it may come from the corpus or from a user, so an adapter escapes every span.
 */
export type RichText = readonly Span[];
export type Span =
  string | { readonly strong: string } | { readonly emphasis: string } | { readonly code: string };

/** The words of a rich text, without their look. */
export function plainWords(text: RichText): string {
  return text.map(spanWords).join("");
}

/** The words of one span. */
export function spanWords(span: Span): string {
  if (typeof span === "string") return span;
  if ("strong" in span) return span.strong;
  return "emphasis" in span ? span.emphasis : span.code;
}
