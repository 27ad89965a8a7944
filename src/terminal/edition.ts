import type { EditionAnswer, EditionItem, VisitRow } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import {
  sayEditionFooter,
  sayEditionHead,
  sayMore,
  sayNews,
  sayTrip,
  soleItem,
  tripLine,
} from "#core/digest/edition-wording.ts";
import { sayOrigin, sayTitle } from "#core/plain-text.ts";
import { drawRich, type Pen } from "./pen.ts";
import type { Look } from "./render.ts";
import { cleanWords } from "./wrap.ts";

/** Draws an edition. In the prompt each release bears the number that reads it. */
export function drawEdition(answer: EditionAnswer, pen: Pen, look: Look): string[][] {
  const { remark, sections, day } = answer;
  const news = sayNews(answer);
  const mark = look.keys ? numbersOf(answer) : () => "• ";
  const sole = soleItem(answer);
  const origin = (item: EditionItem) => (item === sole ? [sayOrigin(item.article)] : []);
  const head = pen("bold", cleanWords(sayEditionHead(answer)));
  return [
    [news === "" ? head : head + pen("dim", ` — ${news}`)],
    remark.length === 0 ? [] : [drawRich(remark, pen, look)],
    ...sections.map(({ heading, items, visits }) => [
      ...(heading === "" ? [] : [pen("bold", cleanWords(heading))]),
      ...visits.flatMap((row) => {
        const words = drawRich(tripLine(sayTrip(row, day)), pen, look);
        return drawMarked(mark(row.articles[0]), [words, ...drawAddress(row, pen)]);
      }),
      ...items.flatMap((item) => drawMarked(mark(item.article), drawItem(item, pen, origin(item)))),
    ]),
    [sayMore(answer)].filter((words) => words !== ""),
    [cleanWords(sayEditionFooter(answer))]
      .filter((words) => words !== "")
      .map((words) => pen("dim", words)),
  ];
}

/** The number of a release is its place in the menu; what is not there bears none. */
function numbersOf({ menu }: EditionAnswer): (article: Article | undefined) => string {
  const places = new Map(menu.map(({ call }, place) => [call.options["article"], place + 1]));
  return (article) => {
    const number = article === undefined ? undefined : places.get(article.id);
    return number === undefined ? "• " : `${number}. `;
  };
}

function drawMarked(mark: string, [first = "", ...rest]: readonly string[]): string[] {
  return [mark + first, ...rest.map((line) => " ".repeat(mark.length) + line)];
}

function drawItem(
  { article, summary, alike }: EditionItem,
  pen: Pen,
  origin: readonly string[],
): string[] {
  return [
    cleanWords(sayTitle(article)),
    ...origin.map((words) => pen("dim", words)),
    ...(summary === "" ? [] : [pen("dim", cleanWords(summary))]),
    ...(article.url === null ? [] : [pen("blue", cleanWords(article.url))]),
    ...alike.map((copy) => pen("dim", `also: ${cleanWords(sayTitle(copy))}`)),
  ];
}

function drawAddress({ articles: [source] }: VisitRow, pen: Pen): string[] {
  return source?.url ? [pen("blue", cleanWords(source.url))] : [];
}
