import type { DigestView, EditionAnswer, EditionItem, VisitRow } from "../answer.ts";
import { MONTHS, sayDays, WEEKDAYS, weekdayOf, type Day } from "../day.ts";
import { findCountry } from "../gazetteer/countries.ts";
import type { RichText } from "../rich-text.ts";
import { cutToFit } from "../truncate.ts";
import { officeOf, placesAndCountry } from "#core/visits/answers/visit-wording.ts";
import { sayWhen } from "#core/visits/answers/when-wording.ts";
import { counted } from "../wording.ts";

/** Who went where in one line, part by part: each platform sets the look and the link. */
export interface TripWords {
  /** `Hanana Ould Sidi, Defence Minister of Mauritania` */
  readonly who: string;
  /** `Rovaniemi, Finland`, `NATO Headquarters` */
  readonly where: string;
  /** `27–29 May`, `announced for 28–29 Nov`; the mark is set apart; empty where no day is known. */
  readonly when: RichText;
}

const LONGEST_NAME = 100;

/**
 * Says a visit in one line of an edition; the edition's own year goes without saying.
 *
 *     NATO Military Committee → Rovaniemi, Finland · 27–29 May
 *     Jens Stoltenberg, NATO Secretary General → Romania · announced for 28–29 Nov
 */
export function sayTrip(row: VisitRow, day: Day): TripWords {
  const { visit } = row;
  const name = cutToFit(visit.visitor.replaceAll(/\s+/g, " ").trim(), LONGEST_NAME);
  const office = officeOf(visit);
  const ofCountry = findCountry(office)?.demonyms ?? [];
  const isTold = office !== "" && ![office, ...ofCountry].some((words) => name.includes(words));
  return {
    who: isTold ? `${name}, ${office}` : name,
    where: visit.mode === "received" ? "NATO Headquarters" : placesAndCountry(visit),
    when: withoutYear(sayWhen(row), day.slice(0, 4)),
  };
}

/** A trip's words in one line. */
export function tripLine({ who, where, when }: TripWords): RichText {
  return [`${who} → ${where}`, ...(when.length === 0 ? [] : [" · ", ...when])];
}

/** The day of an edition: `Thursday 30 May 2024`. */
export function sayEditionDay(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ""} ${sayDays({ from: day, to: day })}`;
}

/** What stands above an edition: `NATO daily · Thursday 30 May 2024`; above a watch's post `New from NATO · Ukraine`. */
export function sayEditionHead({ occasion, heading, about, day }: EditionAnswer): string {
  return occasion === "watch"
    ? [heading, ...about].join(" · ")
    : `${heading} · ${sayEditionDay(day)}`;
}

/** `4 new releases`; nothing where nothing is new, and where a watch has but one to tell of. */
export function sayNews({ occasion, total }: EditionAnswer): string {
  return total === 0 || (occasion === "watch" && total === 1) ? "" : counted(total, "new release");
}

/** The one release that a watch tells of: it is shown larger than a line. */
export function soleItem({ occasion, sections, total }: EditionAnswer): EditionItem | undefined {
  return occasion === "watch" && total === 1 ? sections[0]?.items[0] : undefined;
}

/** `and 7 more releases`; nothing where all are shown. */
export function sayMore({ more }: EditionAnswer): string {
  return more === 0 ? "" : `and ${counted(more, "more release")}`;
}

/**
 * What an edition is about and when it comes: `Ukraine · names Finland · Daily at 08:00 Brussels time`. The
 * head of a watch's post says what it is about.
 */
export function sayEditionFooter({ occasion, about, schedule }: EditionAnswer): string {
  return [...(occasion === "watch" ? [] : about), ...(schedule === "" ? [] : [schedule])].join(
    " · ",
  );
}

/** The same below what stands in a channel, with how to stop it: `… · change or stop: /nato digest list`. */
export function sayChannelFooter(answer: EditionAnswer): string {
  const said = sayEditionFooter(answer);
  return answer.schedule === "" ? said : `${said} · change or stop: /nato ${answer.occasion} list`;
}

/** A moment where no zone of the reader's is known: `31 May 2024, 06:00 UTC`. */
export function sayMoment(moment: Date): string {
  const [day = "", time = ""] = moment.toISOString().split("T");
  return `${sayDays({ from: day, to: day })}, ${time.slice(0, 5)} UTC`;
}

/** When a digest comes next: `next on 31 May 2024, 06:00 UTC`; nothing while it is paused. */
export function sayNext({ next }: DigestView): string {
  return next === null ? "" : `next on ${sayMoment(next)}`;
}

/** When it last came: `last on 30 May 2024, 06:00 UTC with 4 releases`; nothing before the first. */
export function sayLast({ last }: DigestView): string {
  return last === null
    ? ""
    : `last on ${sayMoment(last.at)} with ${counted(last.releases, "release")}`;
}

const ALL_MONTHS = MONTHS.flatMap((month) => [month, month.slice(0, 3)]).join("|");

/** A year stays where another one is named beside it: `30 Dec 2023 – 2 Jan 2024`. */
function withoutYear(when: RichText, year: string): RichText {
  const isUnknown = when.length === 1 && when[0] === "no day given";
  if (isUnknown) return [];
  return when.map((span) => {
    if (typeof span !== "string" || span.match(/\b\d{4}\b/g)?.length !== 1) return span;
    return span.replace(new RegExp(`\\b(${ALL_MONTHS}) ${year}$`), "$1");
  });
}
