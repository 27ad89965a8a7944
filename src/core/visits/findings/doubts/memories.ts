import type { DaySpan } from "#core/day.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** A cheap look before the patterns below. */
const MAY_TELL_MEMORY =
  /\b(?:recall|remember|describ|recount|relat|explain|reminisc|tells?|told|spoke|speaks|talk|memor|stor(?:y|ies)|anecdote|recollection|tribute|hono|mourn|commemorat|named after|time as|years as|tenure|term as|mandate|days as|stint|[Ww]hile|[Ww]hen|books?|films?|documentary|exhibit|exhibition|photos?|photographs?|pictures?|images?|paintings?|archives?|footage|podcasts?|episodes?|panels?|display|diar(?:y|ies)|letters?|biography)/;

const GOING =
  "(?:visiting|travelling|going|meeting|seeing|attending|arriving|flying|speaking|coming|being|landing|standing)";
const TELLING =
  "(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|describ(?:es|ed|ing)|recount(?:s|ed|ing)?|relat(?:es|ed|ing)|explain(?:s|ed|ing)?|reminisc(?:es|ed|ing)|(?:tells?|told|telling)(?: (?!that\\b)[^,;:]{1,40}?)?|(?:sp(?:eaks?|oke|eaking)|talk(?:s|ed|ing)?) (?:about|of))";
const THING =
  "(?:book|film|documentary|exhibition|exhibit|photo|photograph|picture|image|painting|archive|footage|podcast|episode|panel|display|diar(?:y|ie)|letter|memoir|biography)s?";
const ONE = `(?:he|she|I|${ACTOR})`;
const MEMORY = new RegExp(
  [
    `\\b${TELLING} (?:how|why|when|the (?:time|day|moment|year)(?: when| that)?) ${ONE} `,
    `\\brecall(?:s|ed|ing)? (?:that ${ONE} (?!will |is |shall |plans )|${GOING} )`,
    `\\bremember(?:s|ed|ing)? ${GOING} `,
    "\\brecall(?:s|ed|ing)? (?:his|her|their) (?:[a-z-]+ ){1,4}",
    `\\b(?:tribute to|in (?:memory|honou?r) of|named after|honou?r(?:s|ed|ing)|mourn(?:s|ed|ing)|commemorat(?:es|ed|ing)) (?:the )?(?:late )?${ACTOR},? whom? `,
    `^(?:(?:During|In|Over|Throughout) (?:his|her) (?:[a-z]+ )?(?:time|years|tenure|term|mandate|days|stint) as|While (?:serving|he was|she was|working) as|When ${ONE} was (?:still |then )?(?:an? |the )?(?:${ACTOR}|[a-z]+ (?:minister|president|commander|student)|[A-Z])) `,
    "\\b(?:memories|stor(?:y|ies)|anecdotes?|recollections?) (?:of|about|from) ",
    `^(?:The|This|These|An?|Another|One|His|Her|Its) (?:of the )?(?:[a-z-]+ ){0,3}${THING}\\b(?:(?! (?:was|were|is|are|will be|has been) (?:opened|unveiled|inaugurated|launched|presented|awarded|handed|signed|recorded|filmed|taken))[^.;]){0,60}? (?:tells?|shows?|showing|depict(?:s|ed|ing)?|retrac(?:es?|ed|ing)|follow(?:s|ed|ing)?|document(?:s|ed|ing)?|recount(?:s|ed|ing)?|describ(?:es?|ed|ing)|captur(?:es?|ed|ing)|record(?:s|ed|ing)?|recall(?:s|ed|ing)?|portray(?:s|ed|ing)?|of) `,
  ].join("|"),
  "u",
);

/**
 * Marks as recalled what somebody remembers, or a thing keeps the memory of: it is no news. A day of its
 * own tells that it is, after all.
 *
 *     ◉ recalls how she flew to ◆                → recalled
 *     The exhibition retraces ◉’s visit to ◆     → recalled
 *     Visiting ◆, ◉ recalled how he …            → told
 */
export function withMemories(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const memories = new Map(
    outlines.flatMap((outline) => {
      const memory = rememberedIn(outline);
      return memory === undefined ? [] : [[outline.sentence, memory] as const];
    }),
  );
  if (memories.size === 0) return findings;
  return findings.map((one) => {
    const memory = memories.get(one.sentence);
    if (memory?.countries.has(one.country) !== true || one.mode === "remote") return one;
    const isNews = memory.days.some(
      ({ from, to }) => from === one.days?.from && to === one.days.to,
    );
    return isNews ? one : { ...one, days: undefined, mode: "recalled" };
  });
}

/** What only the remembered part of a sentence names. */
interface Memory {
  readonly countries: ReadonlySet<string>;
  readonly days: readonly DaySpan[];
}

function rememberedIn({ text, placesIn, daysIn }: Outline): Memory | undefined {
  const found = MAY_TELL_MEMORY.test(text) ? MEMORY.exec(text) : null;
  if (found === null) return undefined;
  const rest = text.slice(found.index + found[0].length);
  const news = new Set(placesIn(text.slice(0, found.index)).map(({ country }) => country));
  const places = placesIn(rest).flatMap(({ country }) => country ?? []);
  const countries = new Set(places.filter((country) => !news.has(country)));
  return { countries, days: daysIn(rest).flatMap(({ span }) => span ?? []) };
}
