import type { DaySpan } from "#core/day.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";

/** Who speaks, who is named beside them in the title, and when it was said. */
export interface Talk {
  readonly speaker: readonly Figure[];
  readonly title: Outline | undefined;
  readonly day: DaySpan | undefined;
}

/** Words of somebody who is glad to be in a place, or of a guest. */
export const GLAD =
  "(?:good|great|wonderful|nice|lovely|fantastic|honou?r|pleasure|privilege|glad|happy|delighted|pleased|honou?red|proud|grateful)";
/** What was, will be or would be at another time than that of the words. */
export const OTHER_TIME = /\b(?:last|next|previous|earlier|ago|soon|one day|hope|would|could)\b/;
const WELCOME =
  /(?:^|[,:!–-] |\b(?:warm|special|big|hearty|say|bid you) )[Ww]elcome (?:back |again |here |once more |both |all )*to (?:the )?(?:NATO(?= ?[.,!;]| once| again|$)|(?<where>[\ue000-\ue0ff]))/u;
const GREETED =
  /\b(?:President|Minister|Chancellor|Excellency|Majesty|dear|Dear|Mr|Madam|warm|you)\b/;
const GLAD_TO_WELCOME = new RegExp(
  `\\b${GLAD} (?:[a-z]+ ){0,3}?to (?:[a-z]+ ){0,2}?welcome (?:my [a-z ]+ )?(?<who>${ACTORS})[^.;?!]{0,60}? to (?:the )?(?:(?<where>${PLACE})|NATO(?=[.,!;]|$| (?:today|for|once|again)))`,
  "u",
);

/** “It is a pleasure to welcome you back to ◆”: those whom the title names. */
const GLAD_TO_WELCOME_YOU = new RegExp(
  `(?<!\\b(?:was|were|been) (?:[a-z]+ ){0,3})\\b${GLAD} (?:[a-z]+ ){0,3}?to (?:[a-z]+ ){0,2}?welcome you (?:both |back |again |here |once more )*to (?:the )?(?:(?<where>${PLACE})|NATO(?=[.,!;]|$| (?:today|once|again)))`,
  "u",
);

/** “a special welcome to ◉ of ◆”, where the title says that it was at Headquarters. */
const SPECIAL_WELCOME = new RegExp(
  `\\b(?:special|warm|particular|very warm) welcome (?:also |again )?to (?:the )?(?:(?:our|my) [a-z ]+ )?(?<who>${ACTORS})`,
  "u",
);

function greetedAtHeadquarters(outline: Outline, talk: Talk): Finding[] {
  const { title } = talk;
  const places = title?.placesIn(title.text).filter(({ kind }) => kind !== "demonym") ?? [];
  const house = places.find(isHeadquartersPlace);
  const found = SPECIAL_WELCOME.exec(outline.text)?.groups?.["who"];
  if (found === undefined || house === undefined) return [];
  return visitsOf(outline.figuresIn(found).filter(isGuest), [house], { outline, talk });
}

/**
 * Finds the guests whom the speaker greets at NATO Headquarters; `undefined` where nobody is greeted.
 *
 *     “President ◉, dear …, welcome to ◆”        → the President, received there
 *     “It is a pleasure to welcome ◉ to NATO”    → ◉, received there
 */
export function guestsGreeted(outline: Outline, talk: Talk): Finding[] | undefined {
  if (WELCOME.test(outline.text)) return welcomed(outline, talk);
  const guests = guestsWelcomed(outline, talk);
  return guests.length > 0 ? guests : undefined;
}

/** “It is a pleasure to welcome ◉ to ◆”, at NATO Headquarters. */
function guestsWelcomed(outline: Outline, talk: Talk): Finding[] {
  const of = GLAD_TO_WELCOME.exec(outline.text) ?? GLAD_TO_WELCOME_YOU.exec(outline.text);
  if (OTHER_TIME.test(outline.text)) return [];
  if (of === null) return greetedAtHeadquarters(outline, talk);
  const { who, where = "" } = of.groups ?? {};
  const [place] = outline.placesIn(where);
  if (place !== undefined && !isHeadquartersPlace(place)) return [];
  const guests = who === undefined ? guestsOf(talk) : outline.figuresIn(who).filter(isGuest);
  return visitsOf(guests, [place ?? HEADQUARTERS], { outline, talk });
}

/** Those whom the speaker welcomes by name, else the guests whom the title names. */
function welcomed(outline: Outline, talk: Talk): Finding[] {
  const at = WELCOME.exec(outline.text);
  const [place] = outline.placesIn(at?.groups?.["where"] ?? "");
  if (at === null || (place !== undefined && !isHeadquartersPlace(place))) return [];
  const named = outline.figuresIn(outline.text.slice(0, at.index)).filter(isGuest);
  const isGreeting = place !== undefined || GREETED.test(outline.text.slice(0, at.index));
  const guests = named.length > 0 ? named : isGreeting ? guestsOf(talk) : [];
  return visitsOf(guests, place === undefined ? [HEADQUARTERS] : [place], { outline, talk });
}

/** Lists the guests whom a title names beside the speaker. */
export function guestsOf({ title, speaker }: Talk): readonly Figure[] {
  return (title?.figuresIn(title.text) ?? []).filter(
    (one) => isGuest(one) && !speaker.includes(one),
  );
}

function isGuest({ kind, isUnnamed, isNato }: Figure): boolean {
  return kind === "person" && !isUnnamed && !isNato;
}

const HEADQUARTERS: Pick<PlaceMention, "words" | "kind" | "country"> = {
  words: "NATO Headquarters",
  kind: "nato-headquarters",
  country: "BE",
};

/** Makes visits of people who are where words were spoken, on the day of those words. */
export function visitsOf(
  people: readonly Figure[],
  here: readonly Pick<PlaceMention, "words" | "kind" | "country">[],
  { outline, talk }: { readonly outline: Outline; readonly talk: Talk },
): Finding[] {
  const country = here[0]?.country;
  if (country === undefined) return [];
  const own = outline.daysIn(outline.text).find(({ span, loose }) => span !== undefined && !loose);
  const isReceived = here.some(({ kind }) => kind === "nato-headquarters") && country === "BE";
  return people
    .filter(({ home, isNato }) => home !== country && !(isNato && country === "BE"))
    .map((visitor) => ({
      visitor,
      country,
      places: here.filter(({ kind }) => kind !== "country").map(({ words }) => words),
      days: own?.span ?? talk.day,
      isLoose: false,
      status: "completed",
      mode: isReceived ? "received" : "visit",
      met: isReceived ? talk.speaker : [],
      companions: [],
      isImplied: false,
      sentence: outline.sentence,
    }));
}
