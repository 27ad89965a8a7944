import { countriesIn, countryByCode } from "#core/gazetteer/countries.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const MEETINGS =
  "\\b(?:met|meets|meetings?|talks|discussions|consultations|exchanges|bilaterals) (?:[a-z]+ ){0,3}?with";
/** “had bilateral meetings with:”. */
const OPENS_LIST = new RegExp(`${MEETINGS}[^.;:]{0,80}:$`, "u");
const BULLET = /^[•·*‣–-]/;
const ENTRY = new RegExp(
  `^[•·*‣–-] ?(?:(?<place>${PLACE}) ?[:–-] ?)?(?:(?:the |[\\p{L}.]+ ){0,4}?)?(?<who>${ACTOR})`,
  "u",
);
/** “meetings with the Chiefs of Defence of ◆, ◆ and ◆”. */
const WITH_OFFICES = new RegExp(`${MEETINGS} (?:the |his |her )?(?<who>${ACTOR})`, "u");
const OFFICES_OF =
  /^(?<office>Chiefs of (?:the )?(?:Defen[cs]e(?: Staff)?|General Staff|Staff)|(?:Prime |Foreign |Defen[cs]e )?Ministers(?: of (?:Foreign Affairs|Defen[cs]e))?|Presidents|Ambassadors|Heads of State) of (?<where>.+)$/;

/**
 * Finds whom a visitor met where the release lists them below, or names them by their office alone.
 *
 *     had bilateral meetings with: / • Bahrain: Dr ◉, Minister of Foreign Affairs  → ◉ was met
 *     meetings with the Chiefs of Defence of Botswana and Senegal  → each, without a name
 *
 * `earlier` are the sentences before, `before` what they told: a list is of the visit told last.
 */
export function listedMeetingsIn(
  outline: Outline,
  {
    earlier,
    before,
  }: { readonly earlier: readonly Outline[]; readonly before: readonly Finding[] },
): Finding[] {
  const last = before.at(-1);
  const mayTell = BULLET.test(outline.text) || outline.text.includes(" with ");
  if (!mayTell || last === undefined || last.mode === "remote" || last.mode === "recalled")
    return [];
  const listed = BULLET.test(outline.text) ? ENTRY.exec(outline.text)?.groups : undefined;
  if (listed !== undefined) {
    const opening = earlier.findLast(({ text }) => !ENTRY.test(text));
    if (opening === undefined || !OPENS_LIST.test(opening.text)) return [];
    const [figure] = outline.figuresIn(listed["who"] ?? "");
    const [place] = outline.placesIn(listed["place"] ?? "");
    if (figure?.kind !== "person" || figure.isUnnamed) return [];
    return together(last, before).map((visit) =>
      meeting(visit, outline, [withCountry(figure, place?.country)]),
    );
  }
  const [offices] = outline.figuresIn(WITH_OFFICES.exec(outline.text)?.groups?.["who"] ?? "");
  const held = offices === undefined ? [] : holdersOf(offices);
  const visit = before.findLast(({ visitor }) => outline.figuresIn(outline.text).includes(visitor));
  return held.length === 0 || visit === undefined || isRemote(outline.text)
    ? []
    : [meeting(visit, outline, held)];
}

/** All who were there by the sentence that first told of the visit: a list is of the whole delegation. */
function together(last: Finding, before: readonly Finding[]): readonly Finding[] {
  const first =
    before.find(({ visitor, country }) => visitor === last.visitor && country === last.country) ??
    last;
  const same = before.filter(
    ({ sentence, country }) => sentence === first.sentence && country === last.country,
  );
  return [...new Map(same.map((one) => [one.visitor, one])).values()];
}

function withCountry(figure: Figure, code: string | undefined): Figure {
  const country = code === undefined ? undefined : countryByCode(code)?.name;
  const { role } = figure;
  if (country === undefined || role === null || countriesIn(role).size > 0) return figure;
  return { ...figure, role: `${role} of ${country}` };
}

/** `Chiefs of Defence of Botswana and Senegal` → the one of each, without a name. */
function holdersOf(offices: Figure): readonly Figure[] {
  const found = OFFICES_OF.exec(offices.name)?.groups;
  if (found === undefined) return [];
  const office = (found["office"] ?? "").replace(/^((?:\p{L}+ )?\p{L}+?)s\b/u, "$1");
  return [...countriesIn(found["where"] ?? "")].map((code) => ({
    ...offices,
    name: "",
    role: `${office} of ${(countryByCode(code)?.name ?? code).replace(/^(?=Democratic|United|Central|Netherlands|Philippines)/, "the ")}`,
    affiliation: countryByCode(code)?.name ?? null,
    home: code,
    kind: "person" as const,
    isUnnamed: false,
    isNato: false,
  }));
}

function meeting(visit: Finding, { sentence }: Outline, met: readonly Figure[]): Finding {
  return {
    ...visit,
    met,
    places: [],
    days: undefined,
    isLoose: false,
    status: undefined,
    companions: [],
    sentence,
  };
}
