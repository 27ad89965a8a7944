import { isCity } from "#core/visits/findings/verbs/act-scene.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isUntold } from "./turns.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const DID =
  "(?:visited|toured|laid|met|opened|inaugurated|unveiled|addressed|inspected|attended|joined|arrived|landed|gave|delivered|held|handed|presented|(?:was|were) (?:also )?(?:received|welcomed|greeted)|(?:paid|made) (?:an? )?(?:[a-z-]+ ){0,2}visits?)";
/** “◉ later laid flowers at the memorial there”. */
const DID_THERE = new RegExp(
  `(?:^|, |\\b(?:and|where|when) )(?:(?:On |Earlier |Later )?${DAY}\\)?,? )?(?:the )?(?<who>${ACTORS}),? (?:also |then |later |earlier |had |both )*${DID}\\b(?:(?!\\b(?:that|who|which|is|are|events|situation|developments|conditions|wars?|crisis|fighting|progress)\\b)[^;:]){0,90}? there(?=[,.]|$| (?:on|in|before|after|with|by|for|as|today|this)\\b)`,
  "iu",
);

/**
 * Finds who did something “there”, in the one city that the sentence before names.
 *
 *     The ships sailed into ◆ on ▣. ◉ later laid flowers at the memorial there.   → ◉ in ◆
 *     ◉ said that the situation there was dire.                                  → none
 */
export function thereIn(
  outline: Outline,
  { before, told }: { readonly before: Outline | undefined; readonly told: readonly Finding[] },
): Finding[] {
  const { text, sentence } = outline;
  if (before === undefined || sentence.paragraph < 0 || !text.includes(" there")) return [];
  const who = DID_THERE.exec(text)?.groups?.["who"];
  if (who === undefined || isUntold(text) || isRemote(text) || isRemote(before.text)) return [];
  if (ANY_PLACE.test(text)) return [];
  const places = before.placesIn(before.text).filter(({ kind }) => kind !== "demonym");
  const place = places.find(isCity);
  const { country } = place ?? {};
  if (place === undefined || country === undefined) return [];
  if (places.some((one) => one.country !== country)) return [];
  const day = outline.daysIn(text).find(({ span }) => span !== undefined);
  return outline
    .figuresIn(who)
    .filter(({ kind, isUnnamed, isNato, home, role }) => {
      if (kind !== "person" || isUnnamed) return false;
      return isNato ? country !== "BE" : home === undefined ? role !== null : home !== country;
    })
    .filter((one) => canVisit(one, place))
    .filter((one) => !told.some((other) => other.visitor === one && other.country === country))
    .map((visitor) => ({
      visitor,
      country,
      places: [place.words],
      days: day?.span,
      isLoose: day?.loose ?? false,
      status: undefined,
      mode: "visit",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}

const ANY_PLACE = new RegExp(PLACE, "u");
