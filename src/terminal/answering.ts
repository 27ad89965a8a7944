import type { Answer } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import type { Call } from "#core/call.ts";
import type { Core } from "#core/core.ts";
import type { Bot } from "#core/dispatch.ts";
import { UserError } from "#core/errors.ts";
import { pageWindow } from "#core/hits-page.ts";
import type { OptionContext } from "#core/option-types.ts";
import { plainText, sayOrigin } from "#core/plain-text.ts";
import type { Pictures } from "#core/ports.ts";
import type { SearchQuery } from "#core/search/query.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { answerLines, readLines } from "./batch.ts";
import type { Arguments } from "./arguments.ts";
import { readCall } from "./call.ts";
import { askJson } from "./ask-json.ts";
import { answerJson, articlesJson, emptySearchJson, searchJson, type Json } from "./json.ts";
import { complain, currentLook, EXIT, print, sayCause } from "./output.ts";
import { renderText } from "./render.ts";
import { savePicture } from "./saving.ts";
import { cleanWords } from "./wrap.ts";

/** Everything that answers a command line, once the corpus is loaded. */
export interface Desk {
  readonly bot: Bot;
  readonly core: Core;
  readonly articles: readonly Article[];
  readonly context: OptionContext;
  readonly pictures: Pictures;
  /** Reads a call of `search` as its query. Throws a `UserError` for options that cannot be read. */
  readonly readQuery: (call: Call) => SearchQuery;
  /** Reads a call of `ask`; `undefined` where it is not about visits. Throws as `readQuery` does. */
  readonly readAsked: (call: Call) => VisitQuestion | undefined;
}

const JSON_HITS = 10;
/** Programs get all visits, unless they ask for fewer. */
const JSON_VISITS = 1_000_000;

/** Answers one command, and yields what to exit with. */
export async function answerOnce(desk: Desk, given: Arguments): Promise<number> {
  const call = readCall(given, desk.bot, desk.context);
  if (given.json && call.command === "search") return printJson(searchFor(desk, call));
  if (given.json && call.command === "ask") return printJson(await askFor(desk, call));
  const answered = await desk.bot.answer(given.json ? withJsonHits(call) : call);
  const answer = given.page === undefined ? wholeArticle(answered) : answered;
  if (answer.kind === "notice" && answer.tone !== "empty") return refuse(answer);
  const isSaved = given.out !== undefined && answer.kind === "picture";
  const saved = isSaved ? await savePicture(answer, given.out, desk.pictures) : undefined;
  if (given.json) {
    const json = answerJson(call.command, answer);
    return printJson(saved === undefined ? json : { ...json, saved });
  }
  await print(`${renderText(answer, currentLook({ keys: false, lead: "nato " }))}\n`);
  if (saved !== undefined) await print(`\nSaved as ${saved}\n`);
  else if (answer.kind === "picture") await print("\n--out map.png saves it as a picture.\n");
  const page = "page" in answer ? answer.page : { number: 1, count: 1 };
  if (page.number < page.count && process.stdout.isTTY) {
    const atOnce = answer.kind === "article" ? "" : ", --limit more at once";
    await print(`\n--page ${page.number + 1} shows more${atOnce}.\n`);
  }
  return EXIT.answered;
}

/** Where no page was asked for, a release is printed from its beginning to its end. */
export function wholeArticle(answer: Answer): Answer {
  if (answer.kind !== "article") return answer;
  const { paragraphs } = answer.article;
  return { ...answer, paragraphs, page: { number: 1, count: 1 }, actions: [] };
}

/**
 * Answers each line of standard input with a line of JSON; blank lines find nothing. Lines are
 * questions where the command is `ask`, else queries.
 */
export async function answerInput(desk: Desk, given: Arguments): Promise<number> {
  const answerLine = async (line: string): Promise<Json> => {
    if (given.command === "ask") return answerQuestion(desk, line, given);
    if (line.trim() === "") return emptySearchJson("");
    try {
      return searchFor(
        desk,
        readCall({ ...given, command: "search", words: line }, desk.bot, desk.context),
      );
    } catch (error) {
      if (error instanceof UserError) return emptySearchJson(line, sayCause(error));
      throw error;
    }
  };
  for await (const line of answerLines(readLines(process.stdin), answerLine)) await print(line);
  return EXIT.answered;
}

/** One line of `ask --stdin --json`; what cannot be read says so in its `error`. */
async function answerQuestion(desk: Desk, line: string, given: Arguments): Promise<Json> {
  try {
    const call: Call = {
      command: "ask",
      options: { ...given.options, question: line.trim() },
      page: given.page ?? 1,
      ...(given.limit === undefined ? {} : { perPage: given.limit }),
    };
    return line.trim() === "" ? askJson(line, undefined) : await askFor(desk, call);
  } catch (error) {
    if (error instanceof UserError) return { ...askJson(line, undefined), error: sayCause(error) };
    throw error;
  }
}

/** Lists every release, newest first; as JSON in the order of the files. */
export async function listArticles(desk: Desk, { json, limit, page }: Arguments): Promise<number> {
  const most = limit ?? desk.articles.length;
  const window = { offset: ((page ?? 1) - 1) * most, limit: most };
  if (json) {
    return printJson(articlesJson(desk.articles.slice(window.offset, window.offset + most)));
  }
  const { articles } = desk.core.latest({}, window);
  const lines = articles.map((each) => `${cleanWords(each.title)} · ${sayOrigin(each)}\n`);
  await print(lines.join(""));
  return EXIT.answered;
}

function searchFor({ core, readQuery }: Desk, call: Call): Json {
  const query = readQuery(call);
  return searchJson(query, core.search(query, pageWindow(withJsonHits(call))));
}

async function askFor({ bot, readAsked }: Desk, call: Call): Promise<Json> {
  const question = readAsked(call);
  const perPage = call.perPage ?? (question === undefined ? JSON_HITS : JSON_VISITS);
  const answer = await bot.answer({ ...call, perPage });
  return askJson(String(call.options["question"] ?? ""), question, answer);
}

function withJsonHits(call: Call): Call {
  const most = call.command === "visits" ? JSON_VISITS : JSON_HITS;
  return { ...call, perPage: call.perPage ?? most };
}

async function printJson(json: Json): Promise<number> {
  await print(`${JSON.stringify(json)}\n`);
  return EXIT.answered;
}

/** A fault was told by the log already, with its cause. */
function refuse(answer: Answer & { readonly kind: "notice" }): number {
  if (answer.tone === "fault") return EXIT.fault;
  complain(plainText(answer).replaceAll("/nato ", "nato "));
  return EXIT.wrongUsage;
}
