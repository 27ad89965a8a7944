import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { ActorMention } from "./mentions.ts";

const SMALL_OFFICE =
  "(?:foreign|defen[cs]e|prime|interior|finance|deputy|vice|top|chief|army|navy|military|air force|senior|veteran|opposition|leading|outgoing|new|newly elected|minister|president|premier|chancellor|ambassador|envoy|diplomat|chief|boss|head|leader|commander|general|admiral|lawmaker|parliamentarian|politician|senator|speaker|monarch|king|queen|prince|princess|official|soldier|sailor|counterpart|negotiator|spokes(?:man|woman|person)|secretary|state|of|for|and|affairs|Air|Army|Navy|Naval|Military|Defen[cs]e)";
/** “Finland’s defence chief, ”, “Spain’s ”. */
const OWNED = new RegExp(`^[’']s? (?:${SMALL_OFFICE} )*(?:${SMALL_OFFICE}, )?(?:the )?$`);
/** “, Armenia’s top diplomat”. */
const APPOSED = /^, (?:the )?$/;
const OFFICE_NEXT = new RegExp(`^(?:[’']s)? (?:${SMALL_OFFICE} )*${SMALL_OFFICE}(?=[,.)])`);
/** “the Polish foreign minister ”, “Austrian lawmaker ”. */
const OF_PEOPLE = new RegExp(`^ (?:${SMALL_OFFICE} )*(?:${SMALL_OFFICE}),? $`);

/** “David van Weel of NATO’s International Staff”. */
const OF_NATO =
  /^ (?:of|from|at) (?:NATO|the Alliance)(?:[’']s? (?!mission|delegation|(?:[A-Z][a-z]+ )?(?:Command|Force))|[,.]|$| (?:was|is|will|has|met|gave|spoke))/;

/**
 * Gives a country to those whose small-letter office, or whose country's name right before theirs, tells
 * it alone.
 *
 *     Finland’s defence chief, General Timo Kivinen   → FI
 *     Austrian lawmaker Eva Huber                     → AT
 */
export function withCountrymen(
  actors: readonly ActorMention[],
  { plain, places }: { readonly plain: string; readonly places: readonly PlaceMention[] },
): readonly ActorMention[] {
  const people = actors.filter(
    ({ start, end, role, words }) =>
      role !== undefined ||
      !(
        THING.test(plain.slice(Math.max(0, start - 16), start)) ||
        SHIP.test(words) ||
        FLAGSHIP.test(plain.slice(end, end + 40))
      ),
  );
  return people.map((actor) => {
    if (actor.kind !== "person" || actor.name === "" || actor.country !== undefined) return actor;
    if (actor.isNato) return actor;
    const service = OF_SERVICE.exec(plain.slice(actor.end));
    const own = places.find(({ start }) => service !== null && start >= actor.end);
    if (own?.country !== undefined && own.start <= actor.end + (service?.[0].length ?? 0))
      return { ...actor, country: own.country };
    if (actor.role === undefined && OF_NATO.test(plain.slice(actor.end)))
      return {
        ...actor,
        end: actor.end + lengthOfStaff(plain.slice(actor.end)),
        role: "NATO official",
        isNato: true,
      };
    const after = places.find(({ start }) => start >= actor.end);
    if (
      after !== undefined &&
      APPOSED.test(plain.slice(actor.end, after.start)) &&
      OFFICE_NEXT.test(plain.slice(after.end))
    )
      return { ...actor, country: after.country };
    const place = places.findLast(({ end }) => end <= actor.start);
    if (place?.country === undefined || place.kind === "nato-headquarters") return actor;
    const between = plain.slice(place.end, actor.start);
    const isTheirs = (place.kind === "demonym" ? OF_PEOPLE : OWNED).test(between);
    if (!isTheirs) return actor;
    if (/ (?:his|her|their|its|visiting|host) $/.test(plain.slice(0, place.start)))
      return { ...actor, country: place.country };
    const the = /[Tt]he $/.exec(plain.slice(0, place.start))?.[0].length ?? 0;
    return { ...actor, start: place.start - the, country: place.country };
  });
}

/** “Rear Admiral Thorsten Marx of the German Navy”. */
const OF_SERVICE =
  /^,? of the (?:Royal )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Navy|Army|Air Force|Marine Corps|Armed Forces|Coast Guard)(?!\p{L})/u;

const STAFF =
  /^ (?:of|from|at) (?:NATO|the Alliance)[’']s (?:(?:\p{Lu}[\p{L}-]*|and|of) ){0,4}?(?:Staff|Division|Office|Directorate|Section|Unit|Branch|Agency)(?![\p{L}])/u;

function lengthOfStaff(after: string): number {
  return STAFF.exec(after)?.[0].length ?? 0;
}

/** “the frigate Blas de Lezo” is nobody. */
const THING =
  /\b(?:frigate|destroyer|corvette|submarine|vessel|warship|carrier|minehunter|tanker|ship|yacht|boat|[Ee]xercise|[Oo]peration|[Hh]urricane|[Ss]torm|[Pp]roject) $/;

/** “HNLMS Johan de Witt”, “LÉ William Butler Yeats”. */
const SHIP =
  /^(?:the )?(?:HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|HNLMS|HN[oO]MS|HDMS|HSwMS|KNM|FGS|ITS|ESPS|SPS|TCG|ORP|NRP|FS|BNS|HS|LÉ|ROS|ENS|EML|LVNS|LNS|BGS|CRS|ROKS|JS) /;
/** “Blas de Lezo, the flagship of the group”. */
const FLAGSHIP = /^,? (?:\([^()]{2,20}\),? )?(?:the )?(?:[A-Za-z’'-]+ ){0,3}flagship\b/;

const LEADERS =
  /(?:(?:[Tt]he )?(?:NATO(?:[’']s)? )?(?<chair>Military Committee(?:[’']s)? (?:chair(?:man|woman|person)?|head|chief))|(?:[Tt]he )?(?:NATO(?:[’']s)?|(?:[Tt]he )?[Aa]lliance(?:[’']s)?) (?:(?<first>chief|boss|head|leader|top (?:civil servant|official))|(?<soldier>top (?:soldier|general|admiral|military (?:officer|official))|most senior (?:soldier|military officer))))(?![\p{L}-])(?! (?:of|for)\b)/gu;

/**
 * Finds NATO's own leaders where they are told by what the newspapers call them.
 *
 *     NATO’s chief, the alliance’s boss   → the Secretary General
 *     NATO’s top soldier                  → the Chair of the Military Committee
 */
export function leadersIn(plain: string, actors: readonly ActorMention[]): readonly ActorMention[] {
  if (!/ (?:chief|boss|head|leader|top|most|chair\w*)\b/.test(plain)) return [];
  return [...plain.matchAll(LEADERS)].flatMap(({ 0: words, index, groups }) => {
    const end = index + words.length;
    const isNamed = actors.some(({ start, end: to }) => index < to && start <= end + 2);
    if (isNamed) return [];
    const role =
      (groups?.["soldier"] ?? groups?.["chair"]) === undefined
        ? "NATO Secretary General"
        : "Chair of the NATO Military Committee";
    const nobody = { name: "", country: undefined, nation: undefined, isNato: true } as const;
    return [{ ...nobody, kind: "person", start: index, end, words: role, role }];
  });
}
