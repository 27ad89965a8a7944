import type { Finding } from "#core/visits/findings/finding.ts";
import { EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { callIn, isRemote } from "#core/visits/mentions/status.ts";

const WORDS_SENT = new RegExp(
  `\\b(?:messages?|remarks|address|speech|keynote|statement|intervention|addressed|spoke|speaking|participated|joined|attended|took part)\\b[^.;]*?\\b(?:to|at|in|by|from)\\b[^.;]*?(?:\\bin (?:the )?(?<place>${PLACE})|(?<event>${EVENT}))|\\b(?:addressed|joined|attended) (?:[^.;]*? )?(?:in (?:the )?(?<place>${PLACE})|(?<event>${EVENT}))`,
  "u",
);

/**
 * Finds who spoke somewhere by video, telephone or message: worth a mention, and no visit.
 *
 *     ◉ highlighted … in a video message to the Jeju Forum … in ◆  → remote
 */
export function remoteIn(outline: Outline): Finding[] {
  if (!isRemote(outline.text) || outline.sentence.paragraph < 0) return [];
  const found = WORDS_SENT.exec(callIn(outline.text))?.groups;
  const who = new RegExp(`^[^;:]{0,60}?(?<who>${ACTORS})`, "u").exec(outline.text)?.groups?.["who"];
  const [place] = outline.placesIn(found?.["place"] ?? found?.["event"] ?? "");
  const { country } = place ?? {};
  if (country === undefined || place === undefined || who === undefined) return [];
  const [day] = outline.daysIn(outline.text);
  return outline
    .figuresIn(who)
    .filter(({ home, isUnnamed }) => home !== country && !isUnnamed)
    .map((visitor) => ({
      visitor,
      country,
      places: place.kind === "city" ? [place.words] : [],
      days: day?.span,
      isLoose: day?.loose ?? false,
      status: undefined,
      mode: "remote",
      met: [],
      companions: [],
      isImplied: false,
      sentence: outline.sentence,
    }));
}
