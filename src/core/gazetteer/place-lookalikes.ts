/** Where a name stands in a text without accents. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const PLACE_BEFORE =
  /\b(?:in|at|to|into|from|near|outside|around|of|via|between|through|towards?|leaving|reach(?:ed|es)?|visit(?:s|ed|ing)?|city|town|port|camp|base|hosted by)\s+(?:(?:central|downtown|northern|southern|eastern|western|nearby|the)\s+)?$/i;
const PLACE_AFTER =
  /,\s+(?:[A-Z][a-z]+ )?(?:[A-Z][a-z]+(?:land|ia|stan|any|ce|da|stralia|xas|key|ly|in|um)|UK|USA?|U\.S\.)\b|\s+(?:Air (?:Force )?Base|Airport|Airfield|Declaration|Summit)\b/y;

/** "Lloyd Austin, Romania's …" is a person before any country. */
const FIRST_NAME = /[A-Z][a-z'’-]+\s+$/;

/** Tells whether the neighbours of a name that is also a word or a person's make it a place. */
export function isPlaceHere(plain: string, { start, end }: Span): boolean {
  const before = plain.slice(Math.max(0, start - 40), start);
  if (PLACE_BEFORE.test(before)) return true;
  PLACE_AFTER.lastIndex = end;
  return !FIRST_NAME.test(before) && PLACE_AFTER.test(plain);
}

/** Tells whether a name goes on a list that a place began: "in Nice and Split". */
export function isListedAfter(plain: string, place: Span, { start }: Span): boolean {
  return /^(?:, | and | or |, and )$/.test(plain.slice(place.end, start));
}

/** What makes a city's name that of a meeting or a paper. */
const EVENT =
  /(?:\s+(?:\d{4}|NATO|EU|G7|G20|Peace|Security|Leaders|Strategic|International|Defence|Economic|Ukraine|Recovery|Policy|Diplomacy|Humanitarian|Arctic|Forum)){0,4}\s+(?:[Ss]ummits?|[Tt]reat(?:y|ies)|[Dd]eclarations?|[Cc]onventions?|Conferences?|[Aa]greements?|[Aa]ccords?|[Pp]rotocols?|[Cc]ommuniqu[eé]|[Pp]rocess|Pact|Statute|Memorandum|Document|Final Act|Charter|Pledge|Manual|Dialogue|Forum|Format|Group|Initiative|Nine|Quad|Plus|Meeting|Principles|Consensus)\b/y;

/** The whole name of the event that a city's name begins: "Washington Summit". */
export function eventAt(plain: string, { start, end }: Span): Span | undefined {
  EVENT.lastIndex = end;
  return EVENT.test(plain) ? { start, end: EVENT.lastIndex } : undefined;
}

/** Tells whether a country after a comma goes on as a list: "Paris, Germany and Italy". */
export function isProvinceList(plain: string, end: number): boolean {
  return /^(?:,|,? and)\s+[A-Z]/.test(plain.slice(end, end + 12));
}

/** A place and its country, after a word that only places follow. */
const PLACE_IN_COUNTRY =
  /\b(?:[Ii]n|near|outside|(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|(?:visit|trip|travell?ed|went|flew) to|arrived at)(?= [A-Z]\S+ ?\S*,))\s+((?:[A-Z][A-Za-z.'’-]*\s?){1,4}),\s+(?:the\s+)?$/;
const NO_PLACE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Minister|President|General|Governor|Senator|King|Queen|Ambassador|Admiral|Council|Parliament|NATO|EU|UN|[A-Z]{2,})\b/;
/** What follows a country that closes a phrase, and goes on no list. */
const PHRASE_END =
  /\s*(?:[.;:)]|$)|,?\s+(?:on|to|for|in|where|from|this|last|next|today|yesterday|during|with|as|at|who|which)\b|,\s+(?!and\b)[a-z]/y;

/** The place, not in our table, that stands before its country: "Letohrad, Czech Republic". */
export function unlistedPlaceBefore(plain: string, { start, end }: Span): Span | undefined {
  const before = plain.slice(Math.max(0, start - 70), start);
  const [phrase, name] = PLACE_IN_COUNTRY.exec(before) ?? [];
  if (phrase === undefined || name === undefined || NO_PLACE.test(name)) return undefined;
  PHRASE_END.lastIndex = end;
  if (!PHRASE_END.test(plain)) return undefined;
  const at = start - phrase.length + phrase.indexOf(name);
  return { start: at, end: at + name.trimEnd().length };
}
