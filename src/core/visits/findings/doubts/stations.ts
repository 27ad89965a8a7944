import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, allMatches, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

const HEAD = "(?:[Hh]ead|[Cc]hief|[Dd]irector|[Cc]ommander|[Mm]anager)";
const HOUSE =
  "(?:[Mm]ission|[Oo]ffice|Delegation|[Ee]mbassy|[Cc]onsulate|[Rr]epresentation|[Bb]ureau|Programme)";
const RESIDENT =
  "(?:[Cc]oordinator|[Cc]onsul(?: General)?|[Cc]orrespondent|[Aa]ttach[eé]|Chargé d[’']affaires|[Rr]esident [Rr]epresentative|[Ll]iaison [Oo]fficer)";
/** The office of somebody who is posted where it is. */
const POSTED = new RegExp(`\\b(?:${HEAD}\\b.* ${HOUSE}|${RESIDENT})(?!\\p{L})`, "u");
/** “the Head of the … Mission to ◆, ◉”: the office alone is somebody without a name. */
const STATION = new RegExp(
  `(?<office>${ACTOR}(?: ${ACTOR})?) (?:in|to) (?:the )?(?<post>${PLACE}),? (?<who>${ACTOR})`,
  "gu",
);

/** “the Head of the Mission of ◆ to NATO, ◉”, “◉, Head of the ▲ Mission to NATO”. */
const TO_NATO = new RegExp(
  `(?<office>${ACTOR}) to (?:NATO|the Alliance)(?:,? (?<who>${ACTOR}))?`,
  "gu",
);
const ENVOY = new RegExp(
  `\\b(?:${HEAD}\\b.*[Mm]ission|(?:Defen[cs]e|Military|Naval|Air) Attach[eé]|Chargé d[’']affaires)(?!\\p{L})`,
  "iu",
);

const UNIT =
  "(?:[Bb]attle ?[Gg]roup|[Dd]etachment|[Cc]ontingent|[Bb]attalion|[Ss]quadron|[Pp]latoon|(?:[Aa]ir)?[Cc]rew)";
/** A cheap look before the pattern below. */
const MAY_COMMAND = new RegExp(`\\b${UNIT}`, "u");
/** “◉, commander of the ▲ detachment”, “Battlegroup ◉”. */
const COMMANDER = new RegExp(
  `(?<who>${ACTOR}),? (?:who (?:is )?)?(?:the )?(?:(?:commander|commanding officer|head|leader) of|commands|commanding|leads|leading|${ACTOR}(?: of)?) [^,;.]{0,50}?\\b${UNIT}\\b|\\b${UNIT} (?:[Cc]ommander,? )?(?<who>${ACTOR})`,
  "gu",
);
const OF_UNIT = new RegExp(`\\b${UNIT} [Cc]ommander\\b|\\b[Cc]ommander\\b.* ${UNIT}\\b`, "u");
const JOURNEY =
  /\b(?:visit(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)|trip|toured|flew|flown|arriv(?:es|ed))\b/;

/**
 * Leaves out those of whom a release says that they head an office or a mission there, and the commanders
 * of units abroad, who are deployed, unless they are told to travel.
 *
 *     The Head of the Mission to ◆, ◉, spoke in ◆              → none for ◉
 *     The Head of the Mission to NATO, ◉, spoke at NATO’s      → none for ◉
 *     ◉, commander of the detachment, spoke in ◆               → none
 */
export function withoutStations(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const stations = outlines.flatMap((outline) => [...stationsIn(outline), ...atNatoIn(outline)]);
  const commanders = new Set(outlines.flatMap((outline) => commandersIn(outline)));
  return findings.filter(
    ({ visitor, country, sentence }) =>
      !stations.some((one) => one.who === visitor && one.country === country) &&
      !(
        (commanders.has(visitor) || OF_UNIT.test(visitor.role ?? "")) &&
        !JOURNEY.test(sentence.plain)
      ),
  );
}

interface Station {
  readonly who: Figure;
  readonly country: string | undefined;
}

function stationsIn({ text, figuresIn, placesIn }: Outline): Station[] {
  return allMatches(STATION, text).flatMap(({ groups }) => {
    const { office = "", post = "", who = "" } = groups ?? {};
    const [place] = placesIn(post);
    const words = figuresIn(office).map(({ name, role }) => `${role ?? ""} ${name}`);
    return POSTED.test(words.join(" "))
      ? figuresIn(who).map((figure) => ({ who: figure, country: place?.country }))
      : [];
  });
}

function atNatoIn({ text, figuresIn }: Outline): Station[] {
  if (!/ to (?:NATO|the Alliance)\b/.test(text)) return [];
  return allMatches(TO_NATO, text).flatMap(({ groups }) => {
    const offices = figuresIn(groups?.["office"] ?? "");
    const isEnvoy = offices.some(({ name, role }) => ENVOY.test(`${role ?? ""} ${name}`));
    const who = [...offices, ...figuresIn(groups?.["who"] ?? "")];
    return isEnvoy ? who.map((figure) => ({ who: figure, country: "BE" })) : [];
  });
}

function commandersIn({ text, figuresIn }: Outline): readonly Figure[] {
  if (!MAY_COMMAND.test(text)) return [];
  return allMatches(COMMANDER, text).flatMap(({ groups }) => figuresIn(groups?.["who"] ?? ""));
}
