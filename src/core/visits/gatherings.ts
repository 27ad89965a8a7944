import { placesIn, type PlaceMention } from "../gazetteer/places.ts";
import { isCity, ownDaysIn } from "./act-scene.ts";
import type { Figure } from "./cast.ts";
import { placesOf } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { DAY } from "./marks.ts";
import type { Outline } from "./outline.ts";

const HEADS =
  "Chiefs of Defen[cs]e|Ministers|[Ee]xperts|[Aa]mbassadors|[Aa]dvis[eo]rs|[Dd]irectors|[Cc]ommanders|[Rr]epresentatives|[Dd]elegates|[Ss]cientists|[Oo]fficials|[Ss]pecialists|[Pp]ractitioners|[Oo]fficers|[Pp]lanners|[Ll]awyers|[Ee]ngineers|[Cc]adets|Board|Committee|Council|Group|Conference|(?:Allies|nations)(?: and [a-z]+ [Pp]artner(?: nations|s)?)?";
const OF_WHOM =
  "(?<of> (?:of|from|for|on) (?:the |all |both )?[\\p{L}’'-]+(?:(?: |, | and )[\\p{L}’'-]+){0,6}?)?";
const COUNT =
  "(?:(?:[Tt]he|[Ss]ome|[Aa]ll|[Aa]bout|[Aa]round|[Nn]early|[Oo]ver|[Mm]ore than) )*(?:(?:\\d+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty)(?:-[a-z]+)?|hundred|dozens of|several)) )?";
const VERB = "(?:gathered|convened|assembled|came together|met|have gathered|have convened)";
/** “The thirty Chiefs of Defence, as well as …, gathered in ◆”, in the plain sentence. */
const GATHERED = new RegExp(
  `(?:^|[,)] )${COUNT}(?<who>(?:[\\p{L}’'-]+ ){0,7}?(?:${HEADS}))${OF_WHOM}(?:, (?:as well as|together with|along with|including) [^;:]{3,120}?,)? ${VERB} (?:again |recently |virtually |online |this week |last week |informally )?(?=in \\p{Lu}|in the |on |at |from |this |today |yesterday )`,
  "u",
);
const AFTER_VERB = new RegExp(
  `(?<![\\p{L}])${VERB}(?<clause> (?:[a-z]+ |(?:on |from )?\\(?${DAY}\\)?,? ){0,3}?in (?:the )?(?:[a-z]+ (?:city|town) of )?[^;:]*)`,
  "u",
);
/** Whose gathering is a summit, or who do so as talk only. */
const NOBODY = /\b(?:Heads of State|[Ll]eaders|they|who|which|that|not|video|virtual|online)\b/;

/**
 * Finds collective bodies that gathered in a city abroad; who they are is said before the verb.
 *
 *     The thirty NATO Chiefs of Defence gathered in ◆, ◆ ▣   → NATO Chiefs of Defence in ◆
 *     ▦ and several partner nations met in ◆ on ▣             → NATO Allies
 *
 * A body at home, a summit and a sentence without a day tell of nobody's visit.
 */
export function gatheringsIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { sentence, text } = outline;
  const { who, of = "" } = GATHERED.exec(sentence.plain)?.groups ?? {};
  const clause = AFTER_VERB.exec(text)?.groups?.["clause"];
  if (sentence.paragraph < 0 || who === undefined || clause === undefined) return [];
  if (NOBODY.test(who) || /\b(?:virtually|online|by video)\b/.test(clause)) return [];
  const [place] = outline.placesIn(placesOf(clause, { anyTopic: false }));
  const { country } = place ?? {};
  if (place === undefined || country === undefined || country === "BE") return [];
  if (told.some((one) => one.country === country && one.sentence === sentence)) return [];
  if (isAtHome(who, { country, plain: sentence.plain })) return [];
  const visitor = companyOf(/^ \S+ (?:the )?\p{Lu}/u.test(of) ? `${who}${of}` : who);
  return findingOf(visitor, { outline, place, country });
}

function findingOf(visitor: Figure, { outline, place, country }: Gathering): Finding[] {
  const { sentence, text } = outline;
  const day = outline.daysIn(ownDaysIn(text)).find(({ span }) => span !== undefined);
  if (day === undefined) return [];
  return [
    {
      visitor,
      country,
      places: isCity(place) && place.kind === "city" ? [place.words] : [],
      days: day.span,
      isLoose: day.loose,
      status: undefined,
      mode: "event",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    },
  ];
}

/** A gathering and where it was. */
interface Gathering {
  readonly outline: Outline;
  readonly place: PlaceMention;
  readonly country: string;
}

/** “Norwegian experts met in Bergen”: their own country is named with them. */
function isAtHome(
  who: string,
  { country, plain }: { readonly country: string; readonly plain: string },
): boolean {
  const from = plain.indexOf(who);
  return placesIn(plain.slice(0, from + who.length + NEAR)).some(
    (one) => one.country === country && (one.kind === "demonym" || one.start < from),
  );
}

/** As many letters after a body's name may tell of whom it consists. */
const NEAR = 40;

function companyOf(who: string): Figure {
  const name = who
    .replace(/^(?:the|The|an?|An?) /, "")
    .replace(/ and (?:several|some|many|other|a).*$/, "");
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    role: null,
    affiliation: /NATO|Allied|Allies/.test(who) ? "NATO" : null,
    home: undefined,
    kind: "company",
    isUnnamed: false,
    isNato: false,
  };
}
