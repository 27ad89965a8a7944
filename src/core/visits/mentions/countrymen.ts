import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { ActorMention } from "./mentions.ts";
import { TITLE } from "./role-words.ts";

const SMALL_OFFICE =
  "(?:foreign|defen[cs]e|prime|interior|finance|deputy|vice|top|chief|army|navy|military|air force|senior|veteran|opposition|leading|outgoing|new|newly elected|minister|president|premier|chancellor|ambassador|envoy|diplomat|chief|boss|head|leader|commander|general|admiral|lawmaker|parliamentarian|politician|senator|speaker|monarch|king|queen|prince|princess|official|soldier|sailor|counterpart|opposite number|colleague|host|negotiator|spokes(?:man|woman|person)|secretary|state|of|for|and|affairs|Air|Army|Navy|Naval|Military|Defen[cs]e)";
/** “Finland’s defence chief, ”, “Spain’s ”. */
const OWNED = new RegExp(`^[’']s? (?:${SMALL_OFFICE} )*(?:${SMALL_OFFICE}, )?(?:the )?$`);
/** “The Army chief of ◆, ”. */
const CHIEF_OF =
  /\b(?:[Cc]hief|[Hh]ead|[Cc]ommander|[Mm]inister|[Pp]remier|[Cc]hancellor|[Mm]onarch|diplomat|speaker|envoy) of (?:the )?$/;
/** “, Armenia’s top diplomat”. */
const APPOSED = /^, (?:the )?$/;
const OFFICE_NEXT = new RegExp(`^(?:[’']s)? (?:${SMALL_OFFICE} )*${SMALL_OFFICE}(?=[,.)])`);
/** “the Polish foreign minister ”, “Austrian lawmaker ”. */
const OF_PEOPLE = new RegExp(`^ (?:${SMALL_OFFICE} )*(?:${SMALL_OFFICE}),? $`);

/** “David van Weel of NATO’s International Staff”, “Jane Smith, from NATO Headquarters,”, “Jane Smith (NATO)”. */
const OF_NATO =
  /^ (?:of|from|at) (?:NATO|the Alliance)(?:[’']s? (?!mission|delegation|(?:[A-Z][a-z]+ )?(?:Command|Force))|[,.]|$| (?:was|is|will|has|had|met|gave|spoke|took|held|came|went|flew|[a-z]{3,}ed)(?![\p{L}]))|^,? (?:of|from) NATO (?:Headquarters|HQ)(?![\p{L}])|^,? \(NATO\)|^, NATO,|^, who (?:leads|heads|manages|runs|co-?ordinates) NATO[’']s /u;
/** “NATO’s ◉”, “NATO policy adviser ◉”. */
const WHOSE_NATO =
  /(?:^|[\s“(])NATO(?:[’']s| (?:[a-z-]+ ){0,3}(?:advis[eo]r|expert|analyst|planner|official|staff member|scientist|lawyer|historian|economist|engineer|diplomat)) $/;
const RANKED = new RegExp(`^${TITLE}+$`);

function isOfNato({ role, start, end }: ActorMention, plain: string): boolean {
  if (role !== undefined && !RANKED.test(`${role} `)) return false;
  return (
    WHOSE_NATO.test(plain.slice(Math.max(0, start - 60), start)) || OF_NATO.test(plain.slice(end))
  );
}

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
    ({ kind, start, end, role, words }) =>
      role !== undefined ||
      !(
        THING.test(plain.slice(Math.max(0, start - 16), start)) ||
        SHIP.test(words) ||
        FLAGSHIP.test(plain.slice(end, end + 40)) ||
        NAMESAKE.test(plain.slice(end, end + 16)) ||
        (kind === "person" && OCCASION.test(plain.slice(end, end + 16))) ||
        isHouseOfCity({ start, plain, places })
      ),
  );
  return people.map((actor) => {
    if (actor.kind !== "person" || actor.name === "" || actor.country !== undefined) return actor;
    if (actor.isNato) return actor;
    const service = OF_SERVICE.exec(plain.slice(actor.end));
    const own = places.find(({ start }) => service !== null && start >= actor.end);
    if (own?.country !== undefined && own.start <= actor.end + (service?.[0].length ?? 0))
      return { ...actor, country: own.country };
    if (isOfNato(actor, plain))
      return {
        ...actor,
        end: actor.end + lengthOfStaff(plain.slice(actor.end)),
        role: actor.role ?? "NATO official",
        isNato: true,
      };
    const after = places.find(({ start }) => start >= actor.end);
    if (
      after !== undefined &&
      APPOSED.test(plain.slice(actor.end, after.start)) &&
      OFFICE_NEXT.test(plain.slice(after.end))
    )
      return { ...actor, country: after.country };
    const chief = after === undefined ? null : CHIEF_NEXT.exec(plain.slice(actor.end, after.start));
    const what = after === undefined ? null : SERVICE_NEXT.exec(plain.slice(after.end));
    if (after !== undefined && chief !== null && what !== null)
      return { ...actor, end: after.end + what[0].length, country: after.country };
    const place = places.findLast(({ end }) => end <= actor.start);
    if (place?.country === undefined || place.kind === "nato-headquarters") return actor;
    const between = plain.slice(place.end, actor.start);
    const from = between === ", " ? FELLOW_FROM.exec(plain.slice(0, place.start)) : null;
    if (from !== null) return { ...actor, start: from.index, country: place.country };
    if (/^, (?:the )?$/.test(between) && CHIEF_OF.test(plain.slice(0, place.start)))
      return { ...actor, country: place.country };
    const isTheirs = (place.kind === "demonym" ? OF_PEOPLE : OWNED).test(between);
    if (!isTheirs) return actor;
    const whose = / (?:his|her|their|its|visiting|host) $/.exec(plain.slice(0, place.start));
    if (whose !== null) {
      const isFellow = FELLOW.test(between) && /^ (?:his|her) /.test(whose[0]);
      const start = isFellow ? whose.index + 1 : actor.start;
      return { ...actor, start, country: place.country };
    }
    const office = SMALL_CHIEF.exec(plain.slice(0, place.start));
    // “◉, chief of ◈ Defence, ◉”: the first one’s.
    if (office !== null && people.some(({ end, name }) => name !== "" && end + 2 === office.index))
      return actor;
    const the = (office ?? /[Tt]he $/.exec(plain.slice(0, place.start)))?.[0].length ?? 0;
    return { ...actor, start: place.start - the, country: place.country };
  });
}

const CHIEF = "(?:deputy |vice |acting |new )*(?:chief|commander|head|inspector) of (?:the )?";
/** “The chief of the | ▲ army, ◉”. */
const SMALL_CHIEF = new RegExp(`(?:\\b[Tt]he )?(?<![\\p{L}-])${CHIEF}$`, "u");
/** “◉, chief of the | ▲ army”. */
const CHIEF_NEXT = new RegExp(`^, (?:the )?${CHIEF}$`);
const SERVICE_NEXT =
  /^ (?:[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|[Aa]rmed [Ff]orces|[Ll]and [Ff]orces|[Dd]efen[cs]e(?: [Ss]taff| [Ff]orces)?|[Gg]eneral [Ss]taff)(?=,| and |\.|$)/;

/** “at Geneva’s Maison de la Paix”, “in Tallinn’s Freedom Square”: a house, and nobody. */
function isHouseOfCity({ start, plain, places }: Beside): boolean {
  const owner = /[’']s? $/.exec(plain.slice(Math.max(0, start - 3), start));
  if (owner === null) return false;
  const place = places.find(({ kind, end }) => kind === "city" && end === start - owner[0].length);
  return (
    place !== undefined && AT_ITS.test(plain.slice(Math.max(0, place.start - 12), place.start))
  );
}

const AT_ITS = /\b(?:[Aa]t|[Ii]n|[Oo]utside|[Ii]nside|[Nn]ear|[Aa]round|[Oo]n) $/;

interface Beside {
  readonly start: number;
  readonly plain: string;
  readonly places: readonly PlaceMention[];
}

/** “met his Spanish counterpart, ◉”: all of it says who was met. */
const FELLOW = /(?:counterpart|opposite number|colleague|host),? $/;

/** “met their counterpart from Spain, ◉”. */
const FELLOW_FROM =
  /\b(?:his|her|their) (?:counterpart|opposite number|colleague|host) (?:from|in) (?:the )?$/;

/** “Rear Admiral Thorsten Marx of the German Navy”. */
const OF_SERVICE =
  /^,? of the (?:Royal )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Navy|Army|Air Force|Marine Corps|Armed Forces|Coast Guard)(?!\p{L})/u;

const STAFF =
  /^ (?:of|from|at) (?:NATO|the Alliance)[’']s (?:(?:\p{Lu}[\p{L}-]*|and|of) ){0,4}?(?:Staff|Division|Office|Directorate|Section|Unit|Branch|Agency)(?![\p{L}])|^ (?:of|from|at) (?:NATO|the Alliance)(?= \p{Ll})/u;

function lengthOfStaff(after: string): number {
  return STAFF.exec(after)?.[0].length ?? 0;
}

/** “the frigate Blas de Lezo” is nobody. */
const THING =
  /\b(?:frigate|destroyer|corvette|submarine|vessel|warship|carrier|minehunter|tanker|ship|yacht|boat|[Ee]xercise|[Oo]peration|[Hh]urricane|[Ss]torm|[Pp]roject) $/;

/** “HNLMS Johan de Witt”, “LÉ William Butler Yeats”. */
const SHIP =
  /^(?:the )?(?:HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|HNLMS|HN[oO]MS|HDMS|HSwMS|KNM|FGS|ITS|ESPS|SPS|TCG|ORP|NRP|FS|BNS|HS|LÉ|ROS|ENS|EML|LVNS|LNS|BGS|CRS|ROKS|JS) /;
/** “the Henry Jackson Society”, “John Lennon Airport” bear somebody's name. */
const NAMESAKE =
  /^ (?:Society|Institut(?:e|ion)|Foundation|University|Cent(?:re|er)|College|School|Academy|Prize|Award|Medal|Airport|Stadium|Library|Auditorium|Theatre|Hall|Museum|Park|Street|Square|Bridge|Lecture|Fellowship|Forum|Building|Barracks|Base|Memorial|Avenue|Boulevard|Palace|Hospital|Hotel)(?![\p{L}])/u;

/** “the Palais Egmont event”, “the Max Weber lecture”: a house or an occasion bears the name. */
const OCCASION =
  /^ (?:event|conference|lectures?|series|venue|building|auditorium|stage|reception|gala|award|prize|medal|exhibition|room|hotel|library|hall|memorial|scholarship|fellowship|dialogue|forum|symposium|seminar|workshop|meeting|summit|ceremony|round ?table|debate|campus|tower|factory|plant|shipyard|stadium|station|barracks|base)(?![\p{L}-])/u;

/** “Blas de Lezo, the flagship of the group”. */
const FLAGSHIP = /^,? (?:\([^()]{2,20}\),? )?(?:the )?(?:[A-Za-z’'-]+ ){0,3}flagship\b/;

/**
 * Gives the country of an officer of state to the one named right after, whose office tells none.
 *
 *     Malta’s Prime Minister ◉ and President ◉   → both are of Malta
 *     the German President ◉ and President ◉     → the second is of somewhere else
 */
export function withNeighbours(
  actors: readonly ActorMention[],
  plain: string,
): readonly ActorMention[] {
  let before: ActorMention | undefined;
  return actors.map((actor) => {
    const { name, role, country, nation, isNato, start } = actor;
    const isOfSame =
      before?.country !== undefined &&
      !isNato &&
      name !== "" &&
      (country ?? nation) === undefined &&
      OF_STATE.test(role ?? "") &&
      OF_STATE.test(before.role ?? "") &&
      !(role !== undefined && before.role?.endsWith(role)) &&
      /^,? (?:and )?$/.test(plain.slice(before.end, start));
    const own =
      isOfSame && before?.country !== undefined ? { ...actor, beside: before.country } : actor;
    before =
      own.country === undefined && own.beside !== undefined ? { ...own, country: own.beside } : own;
    return own;
  });
}

const OF_STATE =
  /\b(?:President|(?:Prime )?Minister|Chancellor|Speaker|Chief of (?:the )?(?:Defen[cs]e|General|Armed)|State Secretary|Secretary of State)\b(?! of (?:NATO|the Alliance|the European))/;
