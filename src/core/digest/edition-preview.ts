import type { Action, EditionAnswer } from "../answer.ts";
import type { OptionInput } from "../call.ts";
import type { Core } from "../core.ts";
import { sayDays, type Day } from "../day.ts";
import { countryByCode } from "../gazetteer/countries.ts";
import type { RichText } from "../rich-text.ts";
import { counted } from "../wording.ts";
import { findFirstNews } from "./candidates.ts";
import { sayFilter } from "./digest-wording.ts";
import { contents, dayIn, editionFrame } from "./edition.ts";
import { layOut } from "./edition-layout.ts";
import type { DailySchedule } from "./schedule.ts";
import type { DigestFilter } from "./subscription.ts";

/** What is to be previewed. */
export interface PreviewOrder {
  readonly core: Core;
  readonly filter: DigestFilter;
  /** `undefined` in a preview of nobody's digest: then the day is that of UTC. */
  readonly schedule: DailySchedule | undefined;
  readonly most: number;
  readonly now: Date;
}

/** What a filter is called on a button that leaves it out, in the order in which they are offered. */
const FILTERS = ["country", "person", "kind", "topic"] as const;

/**
 * Shows what a first edition would be now: the last seven days up to today, or the three newest releases
 * before. Where none fits at all it says so, and offers the filter that keeps them out.
 *
 *     {topic: "Ukraine", country: "FI"}, 30 May 2024 → 2 releases
 */
export function previewEdition({ core, filter, schedule, most, now }: PreviewOrder): EditionAnswer {
  const day = dayIn(schedule?.zone ?? "UTC", now);
  const find = (one: DigestFilter) => findFirstNews({ day, came: [], filter: one }, core);
  const { fitting, isOlder } = find(filter);
  const frame = {
    ...editionFrame({ schedule, filter }, day),
    ...contents(layOut({ core, filter, most, day, fitting })),
  };
  if (fitting.size > 0) {
    const older = "A preview. The last seven days brought nothing, so these are the newest before.";
    return { ...frame, remark: [isOlder ? older : "A preview: what came in the last seven days."] };
  }
  const near = FILTERS.flatMap((name) => withoutFilter(filter, name)).filter(
    (each) => find(each.filter).fitting.size > 0,
  );
  return {
    ...frame,
    remark: sayNothing(filter, day, core),
    actions: near.map(({ said, filter: wider }) => previewAction(`Without ${said}`, wider)),
  };
}

function sayNothing(filter: DigestFilter, day: Day, core: Core): RichText {
  const about = sayFilter(filter).join(" · ");
  const holding = `I hold ${counted(core.extent().articles, "release")}.`;
  const until = sayDays({ from: day, to: day });
  if (about === "") return [`A preview. There is no release up to ${until}; ${holding}`];
  return [`A preview. No release up to ${until} fits `, { strong: about }, `; ${holding}`];
}

interface Wider {
  readonly said: string;
  readonly filter: DigestFilter;
}

/** The filter without one of its parts; nothing where it has no such part, or nothing else. */
function withoutFilter(filter: DigestFilter, name: (typeof FILTERS)[number]): Wider[] {
  const value = filter[name];
  const others = FILTERS.filter((each) => each !== name && filter[each] !== null);
  if (value === null || others.length === 0) return [];
  const said = name === "country" ? (countryByCode(value)?.name ?? value) : value;
  return [{ said, filter: { ...filter, [name]: null } }];
}

function previewAction(label: string, { country, ...filter }: DigestFilter): Action {
  const options: Record<string, OptionInput> = {};
  const name = country === null ? null : (countryByCode(country)?.name ?? country);
  for (const [option, value] of Object.entries({ country: name, ...filter })) {
    if (value !== null) options[option] = value;
  }
  return { label, call: { command: "digest preview", options, page: 1 } };
}
