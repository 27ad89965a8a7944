import { describe, expect, it } from "vitest";
import type { Call, OptionInput } from "#core/call.ts";

/** One thing to say, in each form that a platform may take it. */
export interface CallCase {
  /** As typed after `/nato`. */
  readonly words: string;
  /** The same as arguments of a command line. */
  readonly argv: readonly string[];
  /** What every form must yield; its options are what a platform with typed options hands over. */
  readonly call: Call;
}

/** What people say to the bot on every platform. */
const callCases: readonly CallCase[] = [
  {
    words: "search air defence",
    argv: ["search", "air", "defence"],
    call: search({ query: "air defence" }),
  },
  {
    words: "search undersea cables country:Finland from:2023",
    argv: ["search", "undersea", "cables", "--country", "Finland", "--from", "2023"],
    call: search({ query: "undersea cables", country: "Finland", from: "2023" }),
  },
  {
    words: 'search partnership country:"South Korea"',
    argv: ["search", "partnership", "--country=South Korea"],
    call: search({ query: "partnership", country: "South Korea" }),
  },
  {
    words: 'search "air defence" -Ukraine',
    argv: ["search", '"air defence"', "-Ukraine"],
    call: search({ query: '"air defence" -Ukraine' }),
  },
  {
    words: "search Stoltenberg’s visit to Türkiye 🛳",
    argv: ["search", "Stoltenberg’s", "visit", "to", "Türkiye", "🛳"],
    call: search({ query: "Stoltenberg’s visit to Türkiye 🛳" }),
  },
  {
    words: "search cables private:yes",
    argv: ["search", "cables", "--private"],
    call: search({ query: "cables", private: true }),
  },
  {
    words: "latest",
    argv: ["latest"],
    call: { command: "latest", options: {}, page: 1 },
  },
  {
    words: "latest 3",
    argv: ["latest", "3"],
    call: { command: "latest", options: { count: 3 }, page: 1 },
  },
  {
    words: "latest Finland",
    argv: ["latest", "Finland"],
    call: { command: "latest", options: { country: "Finland" }, page: 1 },
  },
  {
    words: "article NATO Military Committee visits Finland",
    argv: ["article", "NATO Military Committee visits Finland"],
    call: {
      command: "article",
      options: { article: "NATO Military Committee visits Finland" },
      page: 1,
    },
  },
  {
    words: "help search",
    argv: ["help", "search"],
    call: { command: "help", options: { command: "search" }, page: 1 },
  },
];

/** What an adapter's reading of its input must yield: the same words, the same call everywhere. */
export function callContract(
  name: string,
  readCall: (given: CallCase) => Call | undefined | Promise<Call | undefined>,
): void {
  describe(`${name} keeps the call contract`, () => {
    it.each(callCases.map((given) => [given.words, given] as const))(
      "reads “%s” as every platform does",
      async (_, given) => {
        const call = await readCall(given);
        expect(call && comparable(call)).toEqual(comparable(given.call));
      },
    );
  });
}

/** Platforms hand values over as text or typed; both read alike, so they are compared as text. */
function comparable({ command, options, page }: Call) {
  const values = Object.entries(options).map(
    ([name, value]) => [name, value === true ? "yes" : String(value)] as const,
  );
  return { command, options: Object.fromEntries(values), page };
}

function search(options: Readonly<Record<string, OptionInput>>): Call {
  return { command: "search", options, page: 1 };
}
