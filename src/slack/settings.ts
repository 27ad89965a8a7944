import type { KnownBlock, RichTextDate, RichTextElement } from "@slack/types";
import type { DigestView, SettingsAnswer } from "#core/answer.ts";
import { sayMoment } from "#core/digest/edition-wording.ts";
import { counted } from "#core/wording.ts";
import { drawLines, paragraph } from "./blocks.ts";
import { layDigestControls, type Setting } from "./controls.ts";
import { cutElements, richText, styled, type WordElement } from "./markup.ts";

const HEAD_LENGTH = 800;
const HINTS_LENGTH = 1_000;
const DIGEST_LENGTH = 800;
const ALL_DIGESTS = 8_000;

/**
 * Draws a channel's digests and watches: what each is about, when it comes, and in the reader's own
 * zone when it comes next and came last; below each what can be done with it.
 *
 *     Digest 1 · Ukraine · names Finland
 *     Daily at 08:00 Brussels time
 *     Next: today at 08:00
 *     [ Preview ] [ Pause ] [ Skip ] [ Remove ]
 */
export function settingsBlocks(answer: SettingsAnswer, setting: Setting): KnownBlock[] {
  const { heading, remark, digests, hints } = answer;
  const room = Math.min(DIGEST_LENGTH, Math.floor(ALL_DIGESTS / Math.max(1, digests.length)));
  const head = [
    ...styled(heading, { bold: true }),
    ...(remark.length === 0 ? [] : [...styled("\n"), ...richText(remark)]),
  ];
  return [
    paragraph(cutElements(head, HEAD_LENGTH)),
    ...digests.flatMap((view, n) => [
      drawDigest(view, room),
      ...layDigestControls(view, { ...setting, number: n + 1 }),
    ]),
    ...(hints.length === 0 ? [] : [paragraph(cutElements(drawLines(hints), HINTS_LENGTH))]),
  ];
}

function drawDigest(view: DigestView, room: number): KnownBlock {
  const { name, about, schedule, facts } = view;
  const lines = [
    [...styled(name, { bold: true }), ...styled(` · ${about.join(" · ")}`)],
    styled(schedule),
    facts.flatMap((fact, n) => [...styled(n === 0 ? "" : " · "), ...richText(fact)]),
  ].filter((line) => line.length > 0);
  const each = Math.floor(room / (lines.length + 1));
  const words = lines.flatMap((line, n) => [
    ...styled(n === 0 ? "" : "\n"),
    ...cutElements(line, each),
  ]);
  const elements = [...words, ...drawMoments(view)];
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

function drawMoments({ next, last }: DigestView): RichTextElement[] {
  const after: WordElement[] =
    last === null ? [] : styled(` with ${counted(last.releases, "release")}`);
  return [
    ...(next === null ? [] : [...styled("\nNext: "), drawMoment(next)]),
    ...(last === null ? [] : [...styled("\nLast: "), drawMoment(last.at), ...after]),
  ];
}

/** Slack shows a moment in the reader's own zone and language. */
function drawMoment(at: Date): RichTextDate {
  return {
    type: "date",
    timestamp: Math.floor(at.getTime() / 1_000),
    format: "{date_short_pretty} at {time}",
    fallback: sayMoment(at),
  };
}
