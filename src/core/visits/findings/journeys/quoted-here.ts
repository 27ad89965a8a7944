import { placesIn } from "#core/gazetteer/places.ts";
import { ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import { GLAD, OTHER_TIME } from "./spoken-guests.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const TOWN = "(?<place>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})(?![\\p{L}’'-])";
const HERE = [
  `(?:welcome|hospitality|greeting)[^.;“”"]{0,15} here in ${TOWN}`,
  `(?:^|[.;,!] )(?:(?:[Ii]t|[Tt]his|[Tt]hat)(?: is|[’']s)|I(?: am|[’']m)|[Ww]e(?: are|[’']re)|[Ww]hat) (?:(?:so|great|real|genuine|true|particularly|especially|really|very|truly|always|indeed|a|an|such|once|again|extremely) )*${GLAD}(?: for (?:me|us))? to be (?:(?:back|here|again|with you|all|once|more|today) )*in (?:the )?${TOWN}`,
  `(?:I(?: am|[’']m)|[Ww]e(?: are|[’']re)) (?:(?:back|once|again|standing|gathered|meeting) )*here in ${TOWN}`,
].map((source) => new RegExp(source, "u"));
const MAY_BE_HERE = /[“"][^”"]*(?:\bhere|\bto be\b[^”"]*) in /;
const QUOTE = /[“"](?<words>[^”"]{20,600})[”"]/gu;
const SAID = "(?:said|told|tells|says|stressed|stated|added|remarked|declared|noted|commented)";
const SPEAKER = new RegExp(
  `(?<who>${ACTOR})(?:, [^,;:·]{3,60},)? (?:also )?${SAID}\\b|[·”"],? ${SAID} (?:the )?(?<who>${ACTOR})`,
  "u",
);

/**
 * Finds who is quoted to be glad to be in a place, or to give thanks for the welcome there.
 *
 *     “Thank you for the warm welcome here in ◆,” ◉ told ◉        → the first, in ◆
 *     “It is great to be back in ◆,” said ◉                       → ◉, in ◆
 *     “It was great to be in ◆ last year,” said ◉                 → none
 */
export function quotedHereIn(outline: Outline): Finding[] {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || !MAY_BE_HERE.test(sentence.text) || isRemote(text)) return [];
  const [who] = outline.figuresIn(SPEAKER.exec(text)?.groups?.["who"] ?? "");
  if (who?.kind !== "person" || who.isUnnamed) return [];
  const [place] = placesIn(townIn(sentence.text));
  const country = place?.country;
  if (place === undefined || country === undefined || place.kind === "demonym") return [];
  const isAway = who.isNato ? country !== "BE" : who.home !== undefined && who.home !== country;
  if (!isAway || !canVisit(who, place)) return [];
  const day = outline.daysIn(ownDaysIn(text)).find(({ span }) => span !== undefined);
  return [
    {
      visitor: who,
      country,
      places: place.kind === "country" ? [] : [place.words],
      days: day?.span,
      isLoose: day?.loose ?? false,
      status: undefined,
      mode: "visit",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    },
  ];
}

/** Where the words of a quotation say that its speaker is. */
function townIn(sentence: string): string {
  for (const { groups } of sentence.matchAll(QUOTE)) {
    const words = groups?.["words"] ?? "";
    if (!words.includes(" in ") || OTHER_TIME.test(words)) continue;
    const found = HERE.map((way) => way.exec(words)).find((one) => one !== null);
    if (found?.groups?.["place"] !== undefined) return found.groups["place"];
  }
  return "";
}
