import type { PostedPart } from "#core/digest/poster.ts";

/** What tells a message of a delivery from all others, also after a restart. */
type Mark = Pick<PostedPart, "delivery" | "number">;

const EVENT = "nato_digest";
/** What a mark takes at most at the end of a text. */
export const MARK_LENGTH = 40;

/** The mark as Slack keeps it beside a message: https://docs.slack.dev/messaging/message-metadata */
export function metadataOf({ delivery, number }: Mark) {
  return { event_type: EVENT, event_payload: { delivery, part: number } };
}

/** Tells whether the metadata of a message is that mark. */
export function isMarkedBy(metadata: unknown, mark: Mark): boolean {
  const { event_type, event_payload: found } = fieldsOf(metadata);
  const { delivery, part } = fieldsOf(found);
  return event_type === EVENT && delivery === mark.delivery && Number(part) === mark.number;
}

/**
 * Puts the mark at the end of a text that only notifications and screen readers use: a scheduled
 * message can carry it nowhere else. The text must leave `MARK_LENGTH` free.
 *
 *     NATO daily · Thursday 30 May 2024 … (ref d3l1veryAbc9-1)
 */
export function markText(text: string, mark: Mark): string {
  return `${text} ${textMark(mark)}`;
}

/** Tells whether a text ends with that mark. */
export function isTextMarked(text: string | undefined, mark: Mark): boolean {
  return text?.trimEnd().endsWith(textMark(mark)) ?? false;
}

function textMark({ delivery, number }: Mark): string {
  return `(ref ${delivery}-${number})`;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
