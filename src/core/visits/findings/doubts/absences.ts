import type { Figure } from "#core/visits/mentions/cast.ts";
import { splitVerbGroup, subjectOf } from "#core/visits/mentions/clause.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, DAY, EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isAfterCall, isRemote } from "#core/visits/mentions/status.ts";

const EVENT_NOUN =
  "(?:[Ee]vent|[Cc]onference|[Ff]orum|[Mm]eetings?|[Ss]eminar|[Ss]ession|[Ss]ummit|[Dd]iscussions?|[Pp]anel|[Dd]ebate|[Ww]ebinar|[Gg]athering|[Dd]ialogue|[Ww]orkshop|[Ee]dition|[Cc]eremony|[Cc]ongress|[Ss]ymposium|[Cc]ourse|[Rr]ound ?table|[Tt]alks|[Ll]ecture|[Ss]peech|[Aa]ddress|[Rr]emarks|[Vv]isit)";
const FROM_AFAR =
  "(?:virtually|online(?! [a-z]+(?:s|ion|ing|ment)\\b)|remotely|(?:by|via|through|over) (?:a |an |live |secure )*(?:video|VTC|tele)[\\p{L} -]*|in (?:a |an )?(?:virtual|online|digital) format|(?:in|with|through|via) (?:an? |his |her |the )?(?:[a-z-]+ )?video[ -]?(?:message|link|address|statement|speech))";
const SPEAKING =
  "(?:[Ss]peak(?:s|ing)?|[Ss]poke|[Aa]ddress(?:es|ed|ing)?|[Jj]oin(?:s|ed|ing)?|[Pp]articipat(?:es|ed|ing)|(?:[Tt]akes?|[Tt]ook|[Tt]aking) part|[Aa]ttend(?:s|ed|ing)?|appear(?:s|ed|ing)|deliver(?:s|ed|ing)|told|said|connected|(?:gave|gives|giving)|opened|opens|opening)";
/** “The Forum was held online”, “during the event, which took place virtually”. */
const HELD_AFAR = new RegExp(
  `\\b${EVENT_NOUN}\\b(?:(?!${ACTOR}|\\bwhere\\b)[^.;]){0,80}?\\b(?:held|took place|takes place|taking place|organi[sz]ed|conducted|hosted|convened|delivered|given|was|were|is)\\b(?:(?!\\b(?:joined|followed|addressed|briefed|opened|preceded)\\b)[^.;,]){0,40}? ${FROM_AFAR}|^(?:The|This) (?:virtual|online|remote) ${EVENT_NOUN}\\b`,
  "u",
);
/** “Speaking virtually”, “in his video message”, “joined the virtual session”. */
const SPOKEN_AFAR = new RegExp(
  `\\b${SPEAKING}\\b(?:(?!\\b(?:met|visited|while|where|and)\\b)[^.;]){0,120}? ${FROM_AFAR}|\\b(?:[Vv]ideo[ -]?(?:message|address|statement|speech)|(?:[Pp]re-?)?[Rr]ecorded (?:video |message|remarks|statement|address|speech)[a-z]*|(?:[Vv]irtual|[Oo]nline|[Rr]emote) (?:[a-z-]+ )?(?:${EVENT_NOUN}|address|speech|remarks|keynote|participation|appearance|intervention|visit))\\b`,
  "u",
);
const DESK = "(?:office|desk|study|home|studio|residence|living room|conference room|headquarters)";
const AT_HOME = `(?:(?:his|her|their|an?|the) (?:[a-z-]+ ){0,2}${DESK}\\b|(?:the )?${PLACE})`;
const SPOKE =
  "(?:spoke|speaks|addressed|addresses|told|tells|joined|joins|attended|attends|followed|follows|opened|opens|participated|participates|took part|answered|delivered|delivers|gave|gives|briefed|said|talked|lectured|thanked|congratulated)";
/** “From his office in ◆, ◉ addressed …”, “◉, speaking from ◆, opened …”, “joined the panel in ◆ from ◆”. */
const SPOKEN_FROM = new RegExp(
  [
    `^(?:(?:[Ss]peaking|[Tt]alking|[Jj]oining|[Cc]onnected|[Aa]ddressing [^,;]{1,40}?|[Ll]ive) (?:live )?)?[Ff]rom (?<here>${AT_HOME})(?:,? (?:in|at) (?:the )?${PLACE})?(?: on [^,;]{1,30})?, ${ACTORS} (?:also |then |later )?${SPOKE}\\b`,
    `${ACTOR}, (?:(?:speaking|talking|connected|joining) )?(?:live )?from (?<here>${AT_HOME})(?:,? (?:in|at) (?:the )?${PLACE})?, ${SPOKE}\\b`,
    `\\b${SPOKE} (?:[^.;,]{0,60} )?(?:(?:in|at) (?:the )?${PLACE}(?:, ${PLACE})?|${EVENT}),? (?:(?:on [^,;]{1,30}|${DAY}),? )?(?:(?:by|via|over) (?:a )?(?:secure |live )*(?:link|line|connection) )?(?:live )?from (?<here>${AT_HOME})`,
    `${ACTOR},? (?:who (?:was )?)?(?:joining|joined|participating|participated|taking part|took part|connecting|connected|dial(?:l?ing|l?ed) in)(?: in| remotely| live)? from (?<here>${AT_HOME})`,
  ].join("|"),
  "u",
);
const ANY_ACTOR = new RegExp(ACTOR, "u");
/** What else may be online or a video. */
const OTHERWISE =
  /\bhybrid\b|\bboth in person and\b|\b(?:available|watch(?:ed)?|follow(?:ed)?|register|published|streamed|disinformation|propaganda|threats?|content|harassment)\b[^.;]{0,40}? online\b|\bvirtual reality\b|\balso (?:held|took part in|had|joined) an? (?:virtual|online)\b|\bhad (?:also |earlier )?(?:joined|held|taken part|spoken|addressed|attended)\b|\b[Ee]arlier[^.;]{0,60} an? (?:virtual|online)\b/;
const PHYSICAL =
  /\b(?:visit(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)|arriv(?:es|ed|ing)|flew|toured|trip|in person|met|(?:welcomed|greeted|received|hosted) (?:[a-z]+ )?(?:in|at|by))\b/;
const GOVERNED = /\b(?:with|by|of|to|from|for|including|between|alongside|than) (?:the )?$/;

/**
 * Turns what somebody said somewhere into a mention by video, where the release tells in any sentence
 * that they, or the event, were there from afar; a clear sign of travel to that country stands against it.
 *
 *     ◉ addressed EVENT in ◆. Speaking virtually, he …   → remote
 */
export function withAbsences(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const signs = outlines.flatMap((outline) => signIn(outline));
  if (signs.length === 0) return findings;
  return findings.map((finding) => {
    const { visitor, country } = finding;
    const isAfar = signs.some(
      ({ who, outline, here }) =>
        (who === "all" || who.includes(visitor)) &&
        isNamedOrOpen(outline, country, here) &&
        !(outline.sentence === finding.sentence && isAfterCall(outline.text)) &&
        here?.includes(country) !== true,
    );
    if (!isAfar || finding.mode === "remote" || finding.mode === "recalled") return finding;
    const isThere = outlines.some((outline) => isTravel(outline, finding));
    return isThere ? finding : { ...finding, mode: "remote" };
  });
}

interface Sign {
  readonly who: readonly Figure[] | "all";
  readonly outline: Outline;
  /** The countries from which they spoke. */
  readonly here?: readonly (string | undefined)[];
}

function signIn(outline: Outline): Sign[] {
  const { text } = outline;
  const from = /\b[Ff]rom /.test(text) ? SPOKEN_FROM.exec(text) : null;
  if (from !== null) {
    const here = outline.placesIn(from.groups?.["here"] ?? "").map(({ country }) => country);
    const opening = text.charAt(from.index);
    const isOfOne = ANY_ACTOR.test(opening);
    const who = isOfOne ? outline.figuresIn(opening) : whoseIs({ index: from.index + 1 }, outline);
    return [{ who, outline, here }];
  }
  if (!isRemote(text) || OTHERWISE.test(text)) return [];
  if (HELD_AFAR.test(text)) {
    return [{ who: "all", outline }];
  }
  const spoken = SPOKEN_AFAR.exec(text);
  if (spoken === null) return [];
  return [{ who: ANY_ACTOR.test(text) ? whoseIs(spoken, outline) : "all", outline }];
}

/** Who speaks from afar: whom the words before name last, else who comes next. */
function whoseIs({ index }: { readonly index: number }, outline: Outline): readonly Figure[] {
  const before = outline.text.slice(0, index);
  const subject = subjectOf(splitVerbGroup(before).rest);
  if (subject !== undefined) return outline.figuresIn(subject);
  const all = [...outline.text.matchAll(new RegExp(ACTORS, "gu"))].filter(
    (match) => !GOVERNED.test(outline.text.slice(0, match.index)),
  );
  const last = all.findLast((match) => match.index < index) ?? all[0];
  return outline.figuresIn(last?.[0] ?? "");
}

/** A sign that names places is of those alone; “from Brussels” is where the words came from. */
function isNamedOrOpen(outline: Outline, country: string, here?: Sign["here"]): boolean {
  // “addressed Allies at NATO Headquarters from ◆”.
  if (country === "BE" && here?.includes("BE") === false) return true;
  const countries = countriesIn(outline);
  return countries.length === 0 || countries.includes(country);
}

function countriesIn(outline: Outline): readonly string[] {
  return outline
    .placesIn(outline.text)
    .filter(({ kind, country }) => kind !== "demonym" && country !== "BE")
    .flatMap(({ country }) => country ?? []);
}

function isTravel(outline: Outline, { visitor, country }: Finding): boolean {
  const { text } = outline;
  if (!PHYSICAL.test(text) || !outline.figuresIn(text).includes(visitor)) return false;
  if (!isNamedOrOpen(outline, country)) return false;
  const isAfar = isRemote(text) || (text.includes("from ") && SPOKEN_FROM.test(text));
  return !isAfar || IN_PERSON.test(text);
}

const IN_PERSON = new RegExp(`${ACTOR}[^.;]{0,80} in person\\b`, "u");
