import type { DigestView } from "../answer.ts";
import type { ArticleKind } from "../article.ts";
import { WEEKDAYS } from "../day.ts";
import { countryByCode } from "../gazetteer/countries.ts";
import type { RichText } from "../rich-text.ts";
import { counted, listed } from "../wording.ts";
import type { KeptDigest } from "./digests.ts";
import { dueSlot } from "./planning.ts";
import { nextSlot, type Schedule } from "./schedule.ts";
import {
  kindOf,
  type DigestFilter,
  type DigestSettings,
  type Subscription,
} from "./subscription.ts";

/** How many items an edition or a watch's post shows at most, unless somebody sets another number. */
export const USUAL_MOST = 10;

/**
 * Says when something comes.
 *
 *     {at: "08:00", zone: "Europe/Brussels", days: [1, 2, 3, 4, 5, 6, 7]}   → Daily at 08:00 Brussels time
 *     {at: "17:30", zone: "America/New_York", days: [1, 3, 5]}             → Mon, Wed and Fri at 17:30 New York time
 *     {perHour: 4}                                                         → At once, at most 4 posts an hour
 */
export function saySchedule(schedule: Schedule): string {
  if (schedule.kind === "at once") {
    return `At once, at most ${counted(schedule.perHour, "post")} an hour`;
  }
  const { at, zone, days } = schedule;
  return `${sayWeekdays(days)} at ${at} ${sayZone(zone)}`;
}

/**
 * Says what a digest or a watch is about, in few words each; nothing where it is about every release.
 *
 *     {topic: "Ukraine", country: "FI", person: null, kind: null}   → Ukraine, names Finland
 */
export function sayFilter({ topic, country, person, kind }: DigestFilter): readonly string[] {
  return [
    topic,
    country === null ? null : `names ${countryByCode(country)?.name ?? country}`,
    person === null ? null : `names ${person}`,
    kind === null ? null : `only ${PLURALS[kind]}`,
  ].filter((each) => each !== null);
}

/** Says what a digest or a watch is, all but the buttons. */
export function sayDigest({ subscription, last }: KeptDigest): Omit<DigestView, "actions"> {
  const about = sayFilter(subscription.filter);
  return {
    name: sayName(subscription),
    about: about.length === 0 ? ["all releases"] : about,
    schedule: saySchedule(subscription.schedule),
    facts: sayFacts(subscription),
    next: nextEdition(subscription),
    last:
      last?.settledAt && last.state === "sent"
        ? { at: last.settledAt, releases: last.articles }
        : null,
  };
}

/** Whether the next edition is left out. */
export function isSkipped({ skipSlot, nextSlot: next }: Subscription): boolean {
  return skipSlot !== null && skipSlot === next;
}

/** `Digest 2`, `Watch 3` */
export function sayName(subscription: Pick<Subscription, "number" | "schedule">): string {
  const kind = kindOf(subscription);
  return `${kind === "watch" ? "Watch" : "Digest"} ${subscription.number}`;
}

/** `Brussels time`; `UTC`, which is a time by itself. */
export function sayZone(zone: string): string {
  return zone.includes("/") && !zone.startsWith(OFFSET) ? `${cityOf(zone)} time` : cityOf(zone);
}

/** How IANA names an offset: `Etc/GMT-3` is three hours ahead of UTC. */
const OFFSET = "Etc/GMT";

/**
 * The city that a zone is named after: `Buenos Aires` of `America/Argentina/Buenos_Aires`; `UTC+3` of
 * `Etc/GMT-3`.
 */
export function cityOf(zone: string): string {
  if (zone.startsWith(OFFSET)) {
    return zone.slice(OFFSET.length).replace(/^[+-]/, (sign) => (sign === "+" ? "UTC-" : "UTC+"));
  }
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

const PLURALS: Readonly<Record<ArticleKind, string>> = {
  news: "news",
  statement: "statements",
  speech: "speeches",
  "media-advisory": "media advisories",
  podcast: "podcasts",
  recap: "recaps",
};

function sayWeekdays(days: readonly number[]): string {
  const key = days.join("");
  if (key === "1234567") return "Daily";
  if (key === "12345") return "Weekdays";
  if (key === "67") return "Weekends";
  if (days.length === 1) return `${WEEKDAYS[(days[0] ?? 1) - 1] ?? ""}s`;
  return listed(
    days.map((day) => (WEEKDAYS[day - 1] ?? "").slice(0, 3)),
    "and",
  );
}

/** When the next edition comes that is not left out; `null` while none does, and for a watch. */
function nextEdition(subscription: Subscription): Date | null {
  const slot = dueSlot(subscription);
  const { schedule } = subscription;
  if (slot === undefined || schedule.kind === "at once") return null;
  return isSkipped(subscription) ? nextSlot(schedule, slot.at).at : slot.at;
}

/** Whatever differs from the usual. */
function sayFacts(subscription: Subscription): RichText[] {
  const facts = [...sayState(subscription), ...saySettings(subscription)];
  return facts.map((fact) => [fact]);
}

function sayState(subscription: Subscription): string[] {
  const { paused } = subscription;
  if (paused === "gone") return ["paused: its channel is gone"];
  if (paused === "forbidden") return ["paused: I may not post here"];
  if (paused === "unfit") return ["paused: its posts are not taken as it is set"];
  if (paused === "asked") return ["paused"];
  return isSkipped(subscription) ? ["next one is skipped"] : [];
}

function saySettings({ quiet, mention, crosspost, most }: DigestSettings): string[] {
  return [
    ...(quiet === "say" ? ["says so on quiet days"] : []),
    ...(mention === null ? [] : ["mentions a group"]),
    ...(crosspost ? ["is published to followers"] : []),
    ...(most === USUAL_MOST ? [] : [`at most ${counted(most, "item")}`]),
  ];
}
