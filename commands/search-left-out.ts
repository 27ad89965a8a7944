import { ARTICLE_KINDS } from "#core/article.ts";
import type { Call } from "#core/call.ts";
import type { Core } from "#core/core.ts";
import { UserError } from "#core/errors.ts";
import { nearestCountries } from "#core/gazetteer/countries.ts";
import type { RichText } from "#core/rich-text.ts";
import type { LeftOut } from "#core/search/left-out.ts";
import { readQuery } from "#core/search/query.ts";
import { cutToFit } from "#core/truncate.ts";
import { listed } from "#core/wording.ts";

const MOST_SAID = 80;
const MOST_OFFERED = 3;

/**
 * Refuses to leave out what there is not: a filter that does nothing would look as if it had.
 *
 *     Ukraine -country:Finlnd   → I know no country called Finlnd. Did you mean Finland?
 *     Ukraine -kind:poem        → There is no kind poem to leave out; there is news, statement, …
 *
 * @throws {UserError}
 */
export function refuseUnknown(words: string, { call, core }: Asked): void {
  for (const each of readQuery(words).leftOut) {
    const near = nearTo(each, core);
    if (near === undefined) continue;
    const actions = near.map((name) => ({
      label: `Without ${name}`,
      call: withQuery(call, words.replace(each.words, quotedIfLong(name))),
    }));
    const tone = each.filter === "person" ? "empty" : "wrong";
    throw new UserError(sayUnknown(each, near[0]), actions, { tone });
  }
}

interface Asked {
  readonly call: Call;
  readonly core: Core;
}

/** What comes close to a value that names nothing; `undefined` where it names something. */
function nearTo({ filter, words, value }: LeftOut, core: Core): readonly string[] | undefined {
  if (filter === "person") return core.strangerLike(words, MOST_OFFERED);
  if (value !== undefined) return undefined;
  return filter === "kind" ? [] : nearestCountries(words, MOST_OFFERED).map(({ name }) => name);
}

function sayUnknown({ filter, words }: LeftOut, near: string | undefined): RichText {
  const said = { strong: cutToFit(words, MOST_SAID) };
  if (filter === "kind") {
    return ["There is no kind ", said, ` to leave out; there is ${listed(ARTICLE_KINDS, "and")}.`];
  }
  const unknown: RichText =
    filter === "person" ? ["No release names ", said] : ["I know no country called ", said];
  if (near !== undefined) return [...unknown, ". Did you mean ", { strong: near }, "?"];
  return [...unknown, ", so there is nothing to leave out."];
}

function withQuery(call: Call, query: string): Call {
  const name = Object.hasOwn(call.options, "question") ? "question" : "query";
  return { ...call, options: { ...call.options, [name]: query }, page: 1 };
}

function quotedIfLong(name: string): string {
  return name.includes(" ") ? `"${name}"` : name;
}
