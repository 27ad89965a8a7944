import type { Action } from "#core/answer.ts";
import type { Call, OptionInput } from "#core/call.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import { sayQuestion } from "./question-sayings.ts";
import { sayQuestionDays } from "./period-sayings.ts";
import { sayVisitor } from "./people-sayings.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { Visit } from "#core/visits/visit.ts";

const MOST_ACTIONS = 5;

/** What the ways on depend on. */
interface ActionParts {
  readonly call: Call;
  /** How many pages there are. */
  readonly count: number;
  readonly told: readonly Visit[];
  /** How many there are beside the newest or the first, where only that was asked for. */
  readonly all: number;
  /** Ways to what came close. */
  readonly suggested: readonly Action[];
}

/**
 * The use of `visits` that asks the same by options, so that each part can be changed; `undefined` for
 * meetings, which no option asks for.
 */
export function callOf({
  by,
  where,
  meeting,
  host,
  alongside,
  except,
  event,
  from,
  to,
  statuses,
  weekday,
  repeats,
}: VisitQuestion): Call | undefined {
  if (meeting !== undefined || host !== undefined || alongside !== undefined) return undefined;
  if ((weekday ?? repeats) !== undefined) return undefined;
  if (except !== undefined || event !== undefined || where?.isBoth) return undefined;
  const [code, more] = where?.countries ?? [];
  const isCountry = code !== undefined && more === undefined && where?.places === undefined;
  const country = isCountry ? countryByCode(code)?.name : undefined;
  const place = country === undefined ? where?.said : undefined;
  const given: readonly (readonly [string, OptionInput | undefined])[] = Object.entries({
    country,
    person: by?.said.replace(/^the /, ""),
    place: place?.replace(/^the /, ""),
    from,
    to,
    status: statuses?.[0],
  });
  const options = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { command: "visits", options: Object.fromEntries(options), page: 1 };
}

/** Previous and next, then what comes close, then the same asked more widely or more narrowly. */
export function visitActions(question: VisitQuestion, parts: ActionParts): readonly Action[] {
  const { call, count, suggested } = parts;
  const actions: Action[] = [];
  if (call.page > 1) actions.push({ label: "Previous", call: { ...call, page: call.page - 1 } });
  if (call.page < count) actions.push({ label: "Next", call: { ...call, page: call.page + 1 } });
  const secret = call.options["private"];
  const others = [
    ...suggested,
    ...otherReadings(question, parts),
    ...spellings(question),
    ...wider(question, parts),
    ...narrower(question, parts),
  ];
  const seen = new Set([JSON.stringify(call.options)]);
  for (const { label, call: to } of others) {
    const key = JSON.stringify(to.options);
    if (seen.has(key)) continue;
    seen.add(key);
    const options = secret === undefined ? to.options : { ...to.options, private: secret };
    actions.push({ label, call: { ...to, options } });
  }
  return actions.slice(0, MOST_ACTIONS);
}

/** The other meaning of the days, and all the visits of which the newest was asked for. */
function otherReadings(question: VisitQuestion, { all, told }: ActionParts): Action[] {
  const { otherDays, pick: _pick, otherDays: _days, ...rest } = question;
  const actions: Action[] = [];
  if (otherDays !== undefined) {
    const label = sayQuestionDays(otherDays).replace(/^ \w+ /, "");
    actions.push({ label: `Rather ${label}`, call: asking({ ...question, ...otherDays }) });
  }
  if (question.pick !== undefined && all > told.length) {
    actions.push({ label: `All ${all}`, call: asking(rest) });
  }
  return actions;
}

/** The same asked by options where there are such, else in words, which are read as what they say. */
function asking(question: VisitQuestion): Call {
  const byOptions = question.pick === undefined ? callOf(question) : undefined;
  return byOptions ?? { command: "ask", options: { question: sayQuestion(question) }, page: 1 };
}

function spellings({ where }: VisitQuestion): readonly Action[] {
  if (where?.wrote === undefined || where.isUnknown) return [];
  return (where.others ?? []).slice(0, 2).map((name) => ({
    label: name,
    call: { command: "visits", options: { country: name }, page: 1 },
  }));
}

/** All visits to the country, all visits of the person, also those that are only announced. */
function wider(question: VisitQuestion, { told }: ActionParts): Action[] {
  const { by, where, from, to, statuses } = question;
  const isNarrow =
    by !== undefined || from !== undefined || to !== undefined || statuses !== undefined;
  const actions: Action[] = [];
  if (statuses !== undefined) {
    const { statuses: _statuses, ...any } = question;
    push(actions, statuses[0] === "completed" ? "Also planned" : "Also completed", callOf(any));
  }
  if (where !== undefined && !where.isUnknown && isNarrow) {
    push(actions, `All visits to ${where.said}`, callOf({ wanted: "visitors", where }));
  }
  if (by !== undefined && (where !== undefined || from !== undefined || to !== undefined)) {
    push(actions, `All visits of ${by.said}`, callOf({ wanted: "destinations", by }));
  }
  const visitors = [...new Set(told.map(({ visitor }) => visitor))];
  for (const said of by === undefined && visitors.length <= 3 ? visitors.slice(0, 2) : []) {
    push(
      actions,
      `All visits of ${sayVisitor(said)}`,
      callOf({ wanted: "destinations", by: { said, name: said } }),
    );
  }
  return actions;
}

/** Only the newest year, only what is announced. */
function narrower(question: VisitQuestion, { told }: ActionParts): Action[] {
  const actions: Action[] = [];
  const years = [...new Set(told.map(({ start, end }) => (start ?? end ?? "").slice(0, 4)))];
  const [newest = ""] = years;
  if (
    question.from === undefined &&
    question.to === undefined &&
    years.length > 1 &&
    newest !== ""
  ) {
    const year = { from: `${newest}-01-01`, to: `${newest}-12-31` };
    push(actions, `Only ${newest}`, callOf({ ...question, ...year }));
  }
  const planned = told.filter(({ status }) => status === "planned").length;
  if (question.statuses === undefined && planned > 0 && planned < told.length) {
    push(actions, "Only announced", callOf({ ...question, statuses: ["planned"] }));
  }
  return actions;
}

function push(actions: Action[], label: string, call: Call | undefined): void {
  if (call !== undefined) actions.push({ label, call });
}
