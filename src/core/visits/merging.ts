import type { Article } from "../article.ts";
import { daysBetween, type DaySpan } from "../day.ts";
import type { Figure } from "./cast.ts";
import type { Finding } from "./finding.ts";
import type { Attendee, Visit, VisitStatus } from "./visit.ts";

/**
 * Puts together what the sentences of a release tell of one visitor in one country.
 *
 * Days of a single sentence join those of the next where they touch; days of a whole tour count only
 * where no sentence tells the country's own.
 */
export function mergeFindings(findings: readonly Finding[], article: Article): readonly Visit[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = finding.mode === "remote" || finding.mode === "recalled" ? finding.mode : "";
    const key = `${finding.visitor.name}|${finding.country}|${kind}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => toVisit(group, article));
}

function toVisit(group: readonly Finding[], article: Article): Visit {
  const [first] = group;
  if (first === undefined) throw new Error("A visit needs a finding.");
  const { visitor, country } = first;
  const days = daysOf(group);
  const places = [...new Set(group.flatMap((finding) => finding.places))];
  return {
    id: [article.id, visitor.name, country, days?.from ?? ""].join("|"),
    visitor: visitor.name,
    role: visitor.role,
    affiliation: visitor.affiliation,
    participants: attendees(group.flatMap(({ companions }) => companions)),
    country,
    places,
    start: days?.from ?? null,
    end: days?.to ?? null,
    status: statusOf(group, article),
    mode: first.mode,
    met: attendees(group.flatMap(({ met }) => met).filter((one) => one !== visitor)),
    evidence: [...new Set(group.map(({ sentence }) => sentence.text))].map((text) => ({
      article: article.id,
      origin: article.origin,
      text,
    })),
  };
}

function attendees(figures: readonly Figure[]): readonly Attendee[] {
  return [...new Set(figures)]
    .filter(({ kind, isUnnamed }) => kind === "person" && !isUnnamed)
    .map(({ name, role }) => ({ name, role }));
}

/** Days further apart than this are of two visits, or of a slip. */
const GAP_DAYS = 4;

function daysOf(group: readonly Finding[]): DaySpan | undefined {
  const firm = group.filter(({ days, isLoose }) => days !== undefined && !isLoose);
  const loose = group.find(({ days }) => days !== undefined)?.days;
  let span: DaySpan | undefined;
  for (const { days } of firm) {
    if (days === undefined) continue;
    if (span === undefined) span = days;
    else if (touches(span, days)) span = join(span, days);
  }
  return span ?? loose;
}

function touches(one: DaySpan, other: DaySpan): boolean {
  return daysBetween(one.to, other.from) <= GAP_DAYS && daysBetween(other.to, one.from) <= GAP_DAYS;
}

function join(one: DaySpan, other: DaySpan): DaySpan {
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

function statusOf(group: readonly Finding[], article: Article): VisitStatus {
  const told = group.map(({ status }) => status).filter((status) => status !== undefined);
  const off = told.find((status) => status === "cancelled" || status === "postponed");
  if (off !== undefined) return off;
  if (told.includes("planned")) return "planned";
  if (told.includes("completed")) return "completed";
  if (told.includes("ongoing")) return "ongoing";
  return article.kind === "media-advisory" ? "planned" : "completed";
}
