import type { Figure } from "./cast.ts";
import { ownDaysIn } from "./act-scene.ts";
import { placesOf } from "./clause.ts";
import { canVisit } from "./direction.ts";
import type { Finding } from "./finding.ts";
import { ACTOR, PLACE } from "./marks.ts";
import { ACTORS, type Outline } from "./outline.ts";

const JOURNEY = "(?:visit|trip|tour|journey|travels?)";
const TOOK = new RegExp(
  `(?:(?<owner>${ACTOR})[’']s? )?(?:[a-z-]+ )?${JOURNEY} (?:then |also |next |has |had )?(?<verb>will (?:then |also |next )?take|took|takes|taken|brought|brings) (?:(?<who>${ACTORS})|him|her|them) (?:(?:on|back|first|then|also|next) )*(?<clause>to [^;:]+)`,
  "u",
);
const NEXT_STOP = new RegExp(
  `(?:(?<owner>${ACTOR})[’']s?|[Hh]is|[Hh]er|[Tt]he) (?:next|first|second|last|final) (?:stop|leg|destination)(?: of [^;:]{3,50}?)? (?<verb>will be|is|was|took place) (?<clause>(?:in )?${PLACE}[^;:]*)`,
  "u",
);

/**
 * Finds where a journey led somebody, where the journey is the subject.
 *
 *     The journey took ◉ to ◆ on ▣       → ◉ in ◆
 *     His next stop will be ◆ on ▣       → whom the sentences before were about, planned
 */
export function journeysIn(outline: Outline, focus: readonly Figure[]): Finding[] {
  const found = (TOOK.exec(outline.text) ?? NEXT_STOP.exec(outline.text))?.groups;
  if (found === undefined || outline.sentence.paragraph < 0) return [];
  const marks = placesOf(found["clause"] ?? "", { anyTopic: true });
  const here = outline.placesIn(marks).slice(0, 1);
  const [{ country } = { country: undefined }] = here;
  const who = found["who"] ?? found["owner"];
  const visitors = who === undefined ? focus : outline.figuresIn(who);
  if (country === undefined) return [];
  const day = outline.daysIn(ownDaysIn(found["clause"] ?? "")).find(({ span }) => span);
  return visitors
    .filter((one) => one.home !== country && canVisit(one, here[0]))
    .map((visitor) => ({
      visitor,
      country,
      places: here.filter(({ kind }) => kind !== "country").map(({ words }) => words),
      days: day?.span,
      isLoose: day?.loose ?? false,
      status: /^will|^is/.test(found["verb"] ?? "") ? "planned" : undefined,
      mode: "visit",
      met: [],
      companions: [],
      isImplied: false,
      sentence: outline.sentence,
    }));
}
