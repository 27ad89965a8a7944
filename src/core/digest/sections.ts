import type { Article, ArticleKind } from "../article.ts";
import { countriesIn } from "../gazetteer/countries.ts";
import { analyze } from "../search/analyzer.ts";
import { OTHER_HEADING, SECTION_ROWS } from "./sections-table.ts";

/** A word of the title tells more of what a release is about than one of its lede. */
const TITLE_WEIGHT = 3;
const LEDE_LENGTH = 400;
/** Less than this is a mention in passing. */
const LEAST_SCORE = 2;

/** The words of each row as terms, with a space on either side. */
const rows = SECTION_ROWS.map((row) => ({ ...row, terms: row.words.map(termsOf) }));
const places = new Map(SECTION_ROWS.map(({ heading }, place) => [heading, place]));

/**
 * Tells the heading that a release stands under: that of its kind, else the one that its title and its
 * lede speak of most. `onlyKind` is set where all releases of the edition are of one kind: then the
 * kind parts none.
 *
 *     Five NATO aircraft carriers hold drills in major naval deployment → Exercises and operations
 */
export function headingOf(article: Article, onlyKind: ArticleKind | null): string {
  const { title, paragraphs, kind } = article;
  const named = rows.find(({ kinds }) => kinds.includes(kind));
  if (named !== undefined && onlyKind === null) return named.heading;
  const lede = paragraphs.join(" ").slice(0, LEDE_LENGTH);
  const texts = [
    { weight: TITLE_WEIGHT, terms: termsOf(title), countries: countriesIn(title) },
    { weight: 1, terms: termsOf(lede), countries: countriesIn(lede) },
  ];
  let best = { heading: OTHER_HEADING, score: LEAST_SCORE - 1 };
  for (const row of rows) {
    const score = texts.reduce((sum, text) => sum + text.weight * countIn(text, row), 0);
    if (score > best.score) best = { heading: row.heading, score };
  }
  return best.heading;
}

/** Where a heading stands among the others; those that are in no table come last. */
export function placeOfHeading(heading: string): number {
  return places.get(heading) ?? SECTION_ROWS.length;
}

interface Text {
  readonly terms: string;
  readonly countries: ReadonlySet<string>;
}

/** How many of a row's words a text holds; its countries count once, and twice where it is but one. */
function countIn({ terms, countries }: Text, row: (typeof rows)[number]): number {
  const words = row.terms.filter((each) => terms.includes(each)).length;
  const { countriesBut } = row;
  const isThere = [...countries].some(
    (code) => row.countries.has(code) || (countriesBut !== undefined && !countriesBut.has(code)),
  );
  return words + (isThere ? (row.countries.size === 1 ? 2 : 1) : 0);
}

function termsOf(text: string): string {
  return ` ${analyze(text)
    .map(({ term }) => term)
    .join(" ")} `;
}
