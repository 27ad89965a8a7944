import type { Article } from "#core/article.ts";
import { tellKind } from "#core/newsroom/kind.ts";
import { sameName } from "#core/gazetteer/person-names.ts";
import { findVisits } from "#core/visits/extraction.ts";
import type { Visit } from "#core/visits/visit.ts";
import type { Told } from "./told.ts";

/** How well the visits of some texts were found: shares from 0 to 1, and the lines that went wrong. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly datesExact: number;
  readonly faults: readonly string[];
}

/** A text as an article; without a day of publication where it has none. */
export function toArticle({ text, title = "", published }: Omit<Told, "visits">): Article {
  const paragraphs = text.split("\n\n");
  return {
    id: "told",
    title,
    paragraphs,
    kind: tellKind({ title, paragraphs }),
    published:
      published === undefined ? null : { from: published, to: published, reason: "stated" },
    origin: { file: "told.txt", index: 0 },
    url: null,
  };
}

/** Says a visit as the fixtures do. */
export function sayVisit({ visitor, country, start, end, status }: Visit): string {
  const days = start === null ? "" : ` ${start}${end === start ? "" : `..${end}`}`;
  return `${visitor} > ${country}${days}${status === "completed" ? "" : ` ${status}`}`;
}

/** Finds the visits of each text and compares them with those that it tells. */
export function scoreTold(texts: readonly Told[]): Score {
  const faults: string[] = [];
  const count = { found: 0, right: 0, told: 0, dated: 0, exact: 0 };
  for (const told of texts) {
    const found = findVisits(toArticle(told)).filter(isLive);
    const wanted = told.visits.filter((line) => !/cancelled|postponed/.test(line));
    const left = [...wanted];
    for (const visit of found) {
      const at = left.findIndex((line) => isSame(line, visit));
      count.found += 1;
      if (at < 0) {
        faults.push(`extra ${sayVisit(visit)} | ${told.text.slice(0, 120)}`);
        continue;
      }
      const [line = ""] = left.splice(at, 1);
      count.right += 1;
      const days = / > \w\w (\d[\d.-]*)/.exec(line)?.[1];
      if (days === undefined || visit.start === null) continue;
      count.dated += 1;
      if (sayVisit(visit).includes(` ${days}`)) count.exact += 1;
      else faults.push(`days ${line}, found ${sayVisit(visit)}`);
    }
    count.told += wanted.length;
    faults.push(...left.map((line) => `missed ${line} | ${told.text.slice(0, 120)}`));
  }
  return {
    precision: count.right / count.found,
    recall: count.right / count.told,
    datesExact: count.exact / count.dated,
    faults,
  };
}

function isLive({ status, mode }: Visit): boolean {
  return status !== "cancelled" && status !== "postponed" && mode !== "remote";
}

function isSame(line: string, { visitor, role, country, status }: Visit): boolean {
  const [name = "", rest = ""] = line.split(" > ");
  const isPlanned = rest.includes("planned");
  if (!rest.startsWith(country) || isPlanned !== (status === "planned")) return false;
  return sameName(name, visitor) || sharesWords(name, `${visitor} ${role ?? ""}`);
}

/** A body is met where most words of its name are. */
function sharesWords(name: string, other: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const there = new Set(words(other));
  const wanted = words(name);
  return wanted.filter((word) => there.has(word)).length / wanted.length >= 0.6;
}
