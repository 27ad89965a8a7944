import { ARTICLE_KINDS, type ArticleKind } from "#core/article.ts";
import { isDay, type Day } from "#core/day.ts";
import { readLines, type LineFault, type RawItem } from "./dump.ts";

/** A raw item that says of itself what a dump leaves open. */
export interface StatedItem extends RawItem {
  readonly id?: string;
  readonly published?: Day;
  readonly url?: string;
  readonly kind?: ArticleKind;
}

/** A line that cannot be an article; the message is for the person who wrote the file. */
class BadLine extends Error {}

const ISO_MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads a file with one article a line: `{id?, title, body, published?, url?, kind?}`.
 *
 *     {"id": 7, "title": "NATO Military Committee visits Qatar", "body": "From 4 to 8 …",
 *      "published": "2024-11-08T16:00:00Z"}   → id "7", published 2024-11-08
 *
 * The title may be empty, and so may the body, but not both. A moment yields the day that it writes,
 * in its own time zone. `null` counts as absent, unknown keys are left out, and a bad line becomes a
 * fault without harm to the others. What is not our own file is read no further than to `most`.
 */
export function readJsonLines(
  text: string,
  most = { items: Number.POSITIVE_INFINITY, faults: Number.POSITIVE_INFINITY },
): { items: StatedItem[]; faults: LineFault[] } {
  const items: StatedItem[] = [];
  const faults: LineFault[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (const [place, line] of lines.entries()) {
    if (line.trim() === "") continue;
    if (items.length >= most.items || faults.length >= most.faults) break;
    try {
      items.push({ ...readItem(line), line: place + 1, index: items.length });
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      faults.push({ line: place + 1, message: error.message });
    }
  }
  if (items.length + faults.length === 0) faults.push({ line: 1, message: "The file is empty." });
  return { items, faults };
}

function readItem(line: string): Omit<StatedItem, "line" | "index"> {
  const record = readRecord(line);
  const title = readLines(readText(record, "title")).filter(Boolean).join(" ");
  const body = readLines(readText(record, "body"));
  if (title === "" && body.every((one) => one === "")) {
    throw new BadLine("Title and body are both empty: write at least one of them.");
  }
  const id = readId(record["id"]);
  const published = readPublished(record["published"]);
  const url = readUrl(record["url"]);
  const kind = readKind(record["kind"]);
  return {
    title,
    body,
    ...(id === undefined ? {} : { id }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(kind === undefined ? {} : { kind }),
  };
}

function readRecord(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine(`This is no JSON: write one article a line, such as ${EXAMPLE}.`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new BadLine(`This is no JSON object: write one article a line, such as ${EXAMPLE}.`);
}

const EXAMPLE = `{"title": "…", "body": "…"}`;

function readText(record: Record<string, unknown>, key: "title" | "body"): string {
  const value = record[key];
  if (typeof value === "string") return value;
  throw new BadLine(`“${key}” must be a text, and is ${show(value)}.`);
}

function readId(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  if (typeof value === "number") return String(value);
  throw new BadLine(`“id” must be a text or a number, and is ${show(value)}; it can be left out.`);
}

function readPublished(value: unknown): Day | undefined {
  if (value === undefined || value === null) return undefined;
  const day = typeof value === "string" ? ISO_MOMENT.exec(value.trim())?.[1] : undefined;
  if (day !== undefined && isDay(day)) return day;
  throw new BadLine(
    `“published” must be a day such as 2024-11-08, or an ISO moment, and is ${show(value)}.`,
  );
}

function readUrl(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const url = typeof value === "string" ? URL.parse(value) : null;
  if (url && (url.protocol === "https:" || url.protocol === "http:")) return url.href;
  throw new BadLine(`“url” must begin with https:// or http://, and is ${show(value)}.`);
}

function readKind(value: unknown): ArticleKind | undefined {
  if (value === undefined || value === null) return undefined;
  const kind = ARTICLE_KINDS.find((one) => one === value);
  if (kind) return kind;
  throw new BadLine(`“kind” must be one of ${ARTICLE_KINDS.join(", ")}, and is ${show(value)}.`);
}

function show(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
