import type { Action, HitsAnswer, NoticeAnswer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { defineCommand, privately, type OptionValues, type Request } from "#core/command.ts";
import { filterDays } from "#core/options.ts";
import { hitsPage, joinRemarks, pageWindow, sayLastPage, withinPages } from "#core/hits-page.ts";
import type { RichText } from "#core/rich-text.ts";
import type { QueryReading, SearchQuery, SearchResult } from "#core/search/query.ts";
import { isKeyWord } from "#core/visits/question-words.ts";
import { cutToFit } from "#core/truncate.ts";
import { counted, sayFilterDays, sayMonths } from "#core/wording.ts";

/** How much of a query an answer repeats. */
const MOST_SAID = 150;

const options = {
  query: {
    type: "text",
    required: true,
    description: 'Words to find; "a phrase" in quotes, -word without',
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
  examples: ["search AWACS replacement", "search air defence country:Ukraine from:2024-05"],
  options,
  run(request): HitsAnswer | NoticeAnswer {
    const query = searchQuery(request.options);
    const asked = request.core.search(query, pageWindow(request.call));
    if (asked.total === 0) return nothingFound(query, asked, request);
    const call = withinPages(request.call, asked.total);
    const result = call === request.call ? asked : request.core.search(query, pageWindow(call));
    return hitsPage({
      heading: cutToFit(query.words, MOST_SAID),
      remark: joinRemarks(correctionRemark(result.reading), sayLastPage(request.call, call)),
      understood: understoodAs(query, result.reading),
      hits: result.hits,
      total: result.total,
      call,
    });
  },
});

/**
 * The query that the options of `search` make.
 * @throws {UserError} where its first day lies after its last.
 */
export function searchQuery(given: OptionValues<typeof options>): SearchQuery {
  const { query, country, person, kind, from, to } = given;
  return { words: query, country, person, kind, ...filterDays({ from, to }) };
}

/** Words that ask how a visit is told are spelt right, even where no release holds them. */
function correctionRemark({ corrections }: QueryReading): RichText {
  const misspelt = corrections.filter(({ wrote }) => !isKeyWord(wrote));
  return misspelt.flatMap(({ wrote, showing }, n) => [
    n === 0 ? "Showing " : ", ",
    { strong: showing },
    " (you wrote ",
    { emphasis: wrote },
    ")",
  ]);
}

function understoodAs(query: SearchQuery, { excluded, alsoSearched }: QueryReading): string[] {
  return [
    cutToFit(excluded.length === 0 ? query.words : withoutExcluded(query.words), MOST_SAID),
    ...alsoSearched.map((words) => `also ${words}`),
    ...excluded.map((word) => `without ${word}`),
    ...filtersOf(query),
    sayFilterDays(query.from, query.to),
  ];
}

/** What is left out is said apart. */
function withoutExcluded(words: string): string {
  return words.replaceAll(/(^|\s)-(?:["“”„][^"“”„]+["“”]|\S+)/g, "").trim();
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
  const unfiltered = filtered
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
  for (const { wrote, showing } of reading.nearest) {
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
    text: ["No release fits ", { strong: cutToFit(query.words, MOST_SAID) }, "."],
    hints,
    actions,
  };
}

function withQuery(call: Call, words: string): Call {
  return { ...call, options: { query: words }, page: 1 };
}
