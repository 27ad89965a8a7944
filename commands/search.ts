import type { Action, HitsAnswer, NoticeAnswer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { defineCommand, privately, type OptionValues, type Request } from "#core/command.ts";
import { UserError } from "#core/errors.ts";
import { filterDays } from "#core/options.ts";
import { hitsPage, joinRemarks, pageWindow, sayLastPage, withinPages } from "#core/hits-page.ts";
import type { RichText } from "#core/rich-text.ts";
import {
  asksByFilters,
  onlyLeavesOut,
  readQuery,
  wordsToFind,
  type QueryReading,
  type SearchQuery,
  type SearchResult,
} from "#core/search/query.ts";
import { cutToFit } from "#core/truncate.ts";
import { counted, sayFilterDays, sayMonths } from "#core/wording.ts";
import { refuseUnknown } from "./search-left-out.ts";
import { apartRemark, asTyped, correctionRemark } from "./search-remarks.ts";

/** How much of a query an answer repeats. */
const MOST_SAID = 150;

const options = {
  query: {
    type: "text",
    description: 'Words to find; "a phrase" in quotes; -word or -country:Finland leaves out',
  },
  country: { type: "country", description: "Only releases that name this country" },
  person: { type: "person", description: "Only releases that name this person" },
  kind: { type: "kind", description: "Only this kind of release" },
  from: { type: "days", description: "Only from this day, month or year on" },
  to: { type: "days", description: "Only up to this day, month or year" },
  private: privately,
} as const;

/** Finds releases by words and filters. */
export const search = defineCommand({
  name: "search",
  summary: "Search NATO’s press releases",
  examples: ["search undersea cables", "search air defence country:Ukraine from:2024-05"],
  options,
  run(request): HitsAnswer | NoticeAnswer {
    const query = searchQuery(request.options);
    refuseUnknown(query.words, request);
    const stranger = query.person && noSuchPerson(query.person, request);
    if (stranger) return stranger;
    const asked = request.core.search(query, pageWindow(request.call));
    if (asked.total === 0) return nothingToFind(query) ?? nothingFound(query, asked, request);
    const call = withinPages(request.call, asked.total);
    const result = call === request.call ? asked : request.core.search(query, pageWindow(call));
    const listed: RichText = asksByFilters(query) ? ["All that fit, newest first."] : [];
    const corrected = correctionRemark(result.reading, query.words);
    const apart = apartRemark(result.reading, query.words);
    return hitsPage({
      heading: sayQuery(query),
      remark: joinRemarks(listed, corrected, apart, sayLastPage(request.call, call)),
      understood: understoodAs(query, result.reading),
      hits: result.hits,
      total: result.total,
      call,
    });
  },
});

/**
 * The query that the options of `search` make.
 * @throws {UserError} where it asks for nothing, or its first day lies after its last.
 */
export function searchQuery(given: OptionValues<typeof options>): SearchQuery {
  const { query = "", country, person, kind, from, to } = given;
  const filters = { country, person, kind, ...filterDays({ from, to }) };
  if (query === "" && !asksByFilters({ words: "", ...filters })) {
    throw new UserError([
      { code: "search" },
      " needs query: words to find; or a country, a person, a kind or days. For example: ",
      { code: "/nato search undersea cables" },
    ]);
  }
  return { words: query, ...filters };
}

/** The words that are searched or, without any, what else is asked for. */
function sayQuery(query: SearchQuery): string {
  if (!asksByFilters(query)) return cutToFit(query.words, MOST_SAID);
  const filters = filtersOf(query);
  if (filters.length > 0) return filters.join(" · ");
  const isDated = query.from !== undefined || query.to !== undefined;
  return isDated || query.words === ""
    ? sayFilterDays(query.from, query.to)
    : cutToFit(query.words, MOST_SAID);
}

/** A person whom no release names, with those whose names come close. */
function noSuchPerson(
  person: string,
  { core, call }: Request<typeof options>,
): NoticeAnswer | undefined {
  const near = core.strangerLike(person, 3);
  if (near === undefined) return undefined;
  const [meant] = near;
  const text: RichText = ["No release names ", { strong: cutToFit(person, MOST_SAID) }, "."];
  const question: RichText = meant === undefined ? [] : [" Did you mean ", { strong: meant }, "?"];
  return {
    kind: "notice",
    tone: "empty",
    text: [...text, ...question],
    hints: meant === undefined ? [[`I hold ${counted(core.extent().articles, "release")}.`]] : [],
    actions: near.map((name) => ({
      label: name,
      call: { ...call, options: { ...call.options, person: name }, page: 1 },
    })),
  };
}

/** Words that say nothing to find: only what to leave out, or only words as common as "the". */
function nothingToFind(query: SearchQuery): NoticeAnswer | undefined {
  const { words } = query;
  const parts = readQuery(words);
  if (asksByFilters(query)) return undefined;
  const isWordless = !/[\p{L}\p{N}]/u.test(words);
  if (parts.tokens.length > 0 || isWordless) return undefined;
  const said = { strong: cutToFit(words, MOST_SAID) };
  const text: RichText = onlyLeavesOut(parts)
    ? [said, " says only what to leave out. Please add what to find."]
    : ["Nothing can be found by “", said, "” alone: it is too common. Please add another word."];
  return { kind: "notice", tone: "empty", text, hints: [], actions: [] };
}

function understoodAs(query: SearchQuery, { excluded, alsoSearched }: QueryReading): string[] {
  return [
    ...[excluded.length === 0 ? query.words : wordsToFind(query.words)]
      .filter((words) => words !== "")
      .map((words) => cutToFit(words, MOST_SAID)),
    ...alsoSearched.map((words) => `also ${words}`),
    ...excluded.map((word) => `without ${word}`),
    ...filtersOf(query),
    sayFilterDays(query.from, query.to),
  ];
}

function filtersOf({ country, person, kind }: SearchQuery): string[] {
  return [country?.name, person, kind].filter((each) => each !== undefined);
}

/** An honest nothing: what was understood, what there is, what came close. */
function nothingFound(
  query: SearchQuery,
  { reading }: SearchResult,
  { core, call }: Request<typeof options>,
): NoticeAnswer {
  const { articles, days } = core.extent();
  const filtered =
    filtersOf(query).length > 0 || query.from !== undefined || query.to !== undefined;
  const unfiltered =
    filtered && query.words !== ""
      ? core.search({ words: query.words }, { offset: 0, limit: 1 }).total
      : 0;
  const holding = `I hold ${counted(articles, "release")}`;
  const hints: RichText[] = [
    [`Understood: ${understoodAs(query, reading).join(" · ")}`],
    [days === undefined ? `${holding}.` : `${holding} of ${sayMonths(days)}.`],
  ];
  if (unfiltered > 0) hints.push([`Without the filters: ${counted(unfiltered, "release")}.`]);
  const actions: Action[] =
    unfiltered > 0 ? [{ label: "Without filters", call: withQuery(call, query.words) }] : [];
  for (const { wrote: folded, showing } of reading.nearest) {
    const wrote = asTyped(folded, query.words);
    hints.push([
      { emphasis: wrote },
      " stands in no release. The nearest word there is ",
      { strong: showing },
      ".",
    ]);
    actions.push({
      label: `Search ${showing}`,
      call: withQuery(call, query.words.replace(wrote, showing)),
    });
  }
  return {
    kind: "notice",
    tone: "empty",
    text: ["No release fits ", { strong: withoutEnd(sayQuery(query)) }, "."],
    hints,
    actions,
  };
}

/** The words of a question without its mark: the sentence about them has its own. */
function withoutEnd(words: string): string {
  return words.replace(/(?<=\S)[\s?!.]+$/u, "");
}

function withQuery(call: Call, words: string): Call {
  return { ...call, options: { query: words }, page: 1 };
}
