import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { ACTOR, EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

/** “The Commander, ◉, welcomed the Chair, ◉, along with …”. */
const WELCOMED = new RegExp(
  `^(?:[Tt]he )?(?<host>${ACTOR}),? (?:(?:warmly|personally|officially|also|then) )*(?:welcomed|greeted|received) (?:the |his |her |their )?(?<guest>${ACTORS})(?=[,.]|$| and (?:the|his|her|their|other) |,? (?:along with|together with|upon|on (?:his|her|their) arrival|before|for (?:an?|talks|briefings|discussions)) )(?!,? as )`,
  "u",
);
const MAY_WELCOME = / (?:welcomed|greeted|received) /;
const ELSEWHERE = new RegExp(`${PLACE}|${EVENT}`, "u");
const INTO_OFFICE =
  /\b(?:new|incoming|newly|as the|to the (?:post|team|job)|to (?:his|her) (?:post|new)|appointment|online|call)\b/;

/**
 * Finds whom a host welcomed right behind the sentence that tells of a visit: there, and on its days.
 *
 *     The Committee visited ◆ on ▣. The Commander, ◉, welcomed the Chair, ◉.   → the Chair, in ◆ on ▣
 *     The Committee visited ◆ on ▣. The Chair, ◉, welcomed the progress of ◉.  → none
 */
export function welcomedThereIn(
  outline: Outline,
  { before, told }: { readonly before: Outline | undefined; readonly told: readonly Finding[] },
): Finding[] {
  const { text, sentence } = outline;
  if (before === undefined || !MAY_WELCOME.test(text) || before.sentence.paragraph < 0) return [];
  if (ELSEWHERE.test(text) || INTO_OFFICE.test(sentence.plain) || isRemote(text)) return [];
  const { host = "", guest = "" } = WELCOMED.exec(text)?.groups ?? {};
  const [by] = outline.figuresIn(host);
  const visits = told.filter((one) => one.sentence === before.sentence);
  const [visit] = visits;
  if (by === undefined || visit === undefined || !isHost(by, visits)) return [];
  const { country, mode, status, days, isLoose, places } = visit;
  if (visits.some((one) => one.country !== country)) return [];
  if (mode === "remote" || mode === "recalled" || status === "planned") return [];
  const place = before.placesIn(before.text).find((one) => one.country === country);
  const isOfBody = visit.visitor.kind === "company";
  return outline
    .figuresIn(guest)
    .filter((one) => isGuest(one, country, isOfBody) && canVisit(one, place))
    .filter((one) => !told.some((other) => other.visitor === one && other.country === country))
    .map((visitor) => ({
      visitor,
      country,
      places,
      days,
      isLoose,
      status,
      mode,
      met: [by],
      companions: [],
      isImplied: false,
      sentence,
    }));
}

/** Somebody at home there, or of whom nobody tells that they are a guest. */
function isHost(one: Figure, visits: readonly Finding[]): boolean {
  const { country } = visits[0] ?? {};
  if (one.kind !== "person" || visits.some(({ visitor }) => visitor === one)) return false;
  return one.isNato ? country === "BE" : one.home === undefined || one.home === country;
}

/** Of whom no country is known, only who leads the body that visits came with it. */
function isGuest(one: Figure, country: string, isOfBody: boolean): boolean {
  if (one.kind !== "person" || one.isUnnamed) return false;
  if (one.isNato) return country !== "BE";
  if (one.home !== undefined) return one.home !== country;
  return isOfBody && LEADS_BODY.test(one.role ?? "");
}

const LEADS_BODY = /\b(?:Chair(?:man|woman|person)?|Director|Head|Leader|Dean|Commandant|Rector)\b/;
