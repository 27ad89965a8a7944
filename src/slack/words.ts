import { MOST_TEXT } from "#core/option-types.ts";
import { splitToFit } from "#core/truncate.ts";

/**
 * Reads a text as Slack hands it over as the words that a person sees.
 *
 *     <@U012AB3CD> who visited <https://finland.fi|Finland> &amp; Sweden?  → who visited Finland & Sweden?
 *
 * People and addresses without a name of their own are left out: their ids are no words. Only a group
 * that is an option's value is read as its id: `mention:<!subteam^S0614TZR7|@press>`.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function readWordsOf(text: string): string {
  return text
    .replaceAll(/(?<=\w:)<!subteam\^([A-Z0-9]+)(?:\|[^<>]*)?>/g, "$1")
    .replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, _target: string, label?: string) => label ?? " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * Makes a query of a whole message: without the signs of its formatting, nor those that mean
 * something in a query, and no longer than a query may be.
 */
export function queryOf(message: string): string {
  const words = readWordsOf(message)
    .replaceAll(/["“”*~`]/g, " ")
    .replaceAll(/(^|\s)[-–—_>]+|_+(?=\s|$)/g, "$1")
    .replaceAll(/\s+/g, " ");
  return splitToFit(words, MOST_TEXT)[0] ?? "";
}
