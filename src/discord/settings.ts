import type { APIEmbed } from "discord.js";
import type { DigestView, SettingsAnswer } from "#core/answer.ts";
import { counted } from "#core/wording.ts";
import { drawParts, fitting, GAP, LINE, makeEmbed } from "./embed.ts";
import { EMBED } from "./limits.ts";
import { escapeToFit, markup } from "./markup.ts";

const REMARK_LENGTH = 400;
const HINTS_LENGTH = 600;
const MORE_ROOM = 30;
const NAME_LENGTH = 60;
/** What one digest is about, when it comes, and what else there is to say: each. */
const LINE_LENGTH = 300;

/**
 * Draws a channel's digests and watches: what each is about, when it comes, and in the reader's own
 * zone when it comes next and came last.
 *
 *     **Digest 1** · Ukraine · names Finland
 *     Daily at 08:00 Brussels time
 *     Next <t:1717135200:f> (<t:1717135200:R>)
 */
export function settingsEmbed({ heading, remark, digests, hints }: SettingsAnswer): APIEmbed {
  const said = markup(remark, REMARK_LENGTH);
  const helps = drawParts(hints, { room: HINTS_LENGTH, gap: LINE });
  const room = EMBED.description - said.length - helps.length - MORE_ROOM - 3 * GAP.length;
  const drawn = fitting(digests.map(drawDigest), { room, gap: GAP });
  const left = digests.length - drawn.length;
  const more = left === 0 ? "" : `and ${left} more`;
  return makeEmbed({
    title: escapeToFit(heading, EMBED.title),
    description: [said, ...drawn, more, helps].filter((part) => part !== "").join(GAP) || "…",
  });
}

function drawDigest(view: DigestView): string {
  const { name, about, schedule, facts } = view;
  const lines = [
    `**${escapeToFit(name, NAME_LENGTH)}** · ${escapeToFit(about.join(" · "), LINE_LENGTH)}`,
    escapeToFit(schedule, LINE_LENGTH),
    markup(
      facts.flatMap((fact, n) => (n === 0 ? fact : [" · ", ...fact])),
      LINE_LENGTH,
    ),
    drawMoments(view),
  ];
  return lines.filter((line) => line !== "").join(LINE);
}

/** When it comes next and came last; Discord shows a moment in the reader's zone and language. */
function drawMoments({ next, last }: DigestView): string {
  const moments = [
    ...(next === null ? [] : [`Next ${moment(next, "f")} (${moment(next, "R")})`]),
    ...(last === null
      ? []
      : [`Last ${moment(last.at, "f")} with ${counted(last.releases, "release")}`]),
  ];
  return moments.join(LINE);
}

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
function moment(at: Date, style: "f" | "R"): string {
  return `<t:${Math.floor(at.getTime() / 1_000)}:${style}>`;
}
