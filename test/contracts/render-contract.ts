import { describe, expect, it } from "vitest";
import type { Answer, EditionAnswer, VisitRow } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import { sayDays } from "#core/day.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import { plainWords } from "#core/rich-text.ts";
import { answers } from "../fixtures/answers.ts";
import { worstAnswers } from "../fixtures/worst-answers.ts";

/** What somebody sees of a rendered answer, with the platform's markup read as the platform reads it. */
export interface Seen {
  /** All words in their order, unescaped and without markup. */
  readonly text: string;
  /** Addresses that can be opened. */
  readonly links: readonly string[];
  /** Labels of what can be pressed or chosen; absent where the platform offers none. */
  readonly labels?: readonly string[];
  /** What notifications and screen readers say, where that is a text of its own. */
  readonly fallback?: string;
}

/** How the contract works with one renderer. */
export interface RenderMaker<Payload> {
  readonly name: string;
  readonly render: (answer: Answer) => Payload | Promise<Payload>;
  readonly readBack: (payload: Payload) => Seen;
  /** Says each way in which a payload breaks a limit, or would call people, make links, …; none is good. */
  readonly faults: (payload: Payload) => readonly string[];
}

/** The promises that every renderer keeps, on every platform. */
export function renderContract<Payload>(maker: RenderMaker<Payload>): void {
  const { name, render, readBack, faults } = maker;
  const seenOf = async (answer: Answer) => readBack(await render(answer));

  describe(`${name} keeps the render contract`, () => {
    describe.each(Object.entries<Answer>(answers))("%s", (_, answer) => {
      it("says everything that the answer says", async () => {
        const said = letters((await seenOf(answer)).text);
        expect(mustSay(answer).filter((words) => !said.includes(letters(words)))).toEqual([]);
      });

      it("links every release whose address is known", async () => {
        expect((await seenOf(answer)).links).toEqual(expect.arrayContaining(addressesOf(answer)));
      });

      it("offers everything that can be done next", async () => {
        expect(notOffered(answer, await seenOf(answer))).toEqual([]);
      });

      it("leaks no empty value of the program into the text", async () => {
        expect((await seenOf(answer)).text).not.toMatch(/\b(undefined|NaN|null)\b|\[object/);
      });
    });

    describe.each(Object.entries<Answer>({ ...answers, ...worstAnswers }))("%s", (_, answer) => {
      it("stays within limits and does no harm", async () => {
        expect(faults(await render(answer))).toEqual([]);
      });

      it("shows how each title begins", async () => {
        const said = letters((await seenOf(answer)).text);
        const begun = articlesOf(answer).map(({ title }) => letters(title).slice(0, 8));
        expect(begun.slice(0, 5).filter((words) => !said.includes(words))).toEqual([]);
      });

      it("comes out the same, byte for byte, and leaves the answer as it was", async () => {
        const before = JSON.stringify(answer);
        const once = await render(answer);
        const again = await render(structuredClone(answer));
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
        expect(JSON.stringify(answer)).toBe(before);
      });

      it("begins its text for notifications as the answer begins", async () => {
        const { text, fallback = text } = await seenOf(answer);
        expect(letters(fallback)).toContain(letters(mustSay(answer)[0] ?? "").slice(0, 8));
      });
    });
  });
}

/** What has to be read in a rendered answer; the first is the answer's very beginning. */
function mustSay(answer: Answer): string[] {
  switch (answer.kind) {
    case "hits":
      return [
        answer.heading,
        plainWords(answer.remark),
        ...answer.understood,
        String(answer.total),
        ...answer.hits.flatMap(({ article, snippet }) => [...titleAndDay(article), snippet]),
      ];
    case "visits":
      return [
        answer.heading,
        plainWords(answer.summary),
        plainWords(answer.remark),
        ...answer.understood,
        ...answer.rows.flatMap(mustTell),
        ...answer.rows.flatMap(({ visit }) => visit.met.map(({ name }) => name)),
        ...answer.near.flatMap(mustTell),
        ...answer.hints.map(plainWords),
      ];
    case "article":
      return [...titleAndDay(answer.article), ...answer.paragraphs];
    case "picture":
      return [answer.heading, plainWords(answer.summary), answer.alt, ...answer.understood];
    case "help":
      return [
        plainWords(answer.intro),
        ...answer.entries.flatMap(({ summary, examples, options }) => [
          summary,
          ...examples,
          ...options.flatMap((option) => [option.name, option.description]),
        ]),
      ];
    case "edition":
      return [
        answer.heading,
        ...mustSayOf(answer),
        plainWords(answer.remark),
        ...answer.about,
        answer.more > 0 ? String(answer.more) : "",
        ...answer.sections.flatMap(({ heading, items, visits }) => [
          heading,
          ...items.flatMap(({ article, summary, alike }) => [
            article.title,
            summary,
            ...alike.map(({ title }) => title),
          ]),
          ...visits.flatMap(mustMention),
        ]),
        answer.schedule,
      ];
    case "settings":
      return [
        answer.heading,
        plainWords(answer.remark),
        ...answer.digests.flatMap(({ name, about, schedule, facts }) => [
          name,
          ...about,
          schedule,
          ...facts.map(plainWords),
        ]),
        ...answer.digests.map(({ last }) => (last === null ? "" : String(last.releases))),
        ...answer.hints.map(plainWords),
      ];
    case "notice":
      return [plainWords(answer.text), ...answer.hints.map(plainWords)];
  }
}

/** The day of a digest and how much is new; of a watch's one release its own day. */
function mustSayOf({ occasion, day, total, sections }: EditionAnswer): string[] {
  const counted = total > 0 ? [String(total)] : [];
  if (occasion === "digest") return [sayDays({ from: day, to: day }), ...counted];
  if (total > 1) return counted;
  return sections.flatMap(({ items }) => items.flatMap(({ article }) => titleAndDay(article)));
}

/** What has to be read of a visit: who, when, where, with whom, and the proof. */
function mustTell({ visit, articles }: VisitRow): string[] {
  const { visitor, role, participants, start, end, status, mode, places, evidence } = visit;
  return [
    visitor,
    role ?? "",
    ...participants.map(({ name }) => name),
    start === null || end === null ? "" : sayDays({ from: start, to: end }),
    status === "completed" ? "" : STATUS_WORDS[status],
    MODE_WORDS[mode],
    places[0] ?? countryByCode(visit.country)?.name ?? visit.country,
    evidence[0]?.text ?? "",
    articles[0]?.title ?? "",
  ];
}

/** What has to be read of a visit that has one line: who, where, and whether it is still to come. */
function mustMention({ visit }: VisitRow): string[] {
  const { visitor, status, mode, country } = visit;
  return [
    visitor,
    mode === "received" ? "NATO Headquarters" : (countryByCode(country)?.name ?? country),
    status === "completed" ? "" : STATUS_WORDS[status],
  ];
}

const STATUS_WORDS = {
  planned: "announced",
  ongoing: "under way",
  cancelled: "cancelled",
  postponed: "postponed",
};
const MODE_WORDS = {
  visit: "",
  event: "",
  received: "received at NATO Headquarters",
  recalled: "told in passing",
  remote: "by video",
};

function titleAndDay({ title, published }: Article): string[] {
  return published === null ? [title] : [title, sayDays(published)];
}

function articlesOf(answer: Answer): readonly Article[] {
  if (answer.kind === "hits") return answer.hits.map(({ article }) => article);
  if (answer.kind === "visits") return answer.rows.flatMap(({ articles }) => articles.slice(0, 1));
  if (answer.kind === "edition") {
    return answer.sections.flatMap(({ items }) => items.map(({ article }) => article));
  }
  return answer.kind === "article" ? [answer.article] : [];
}

function addressesOf(answer: Answer): string[] {
  const sections = answer.kind === "edition" ? answer.sections : [];
  const proofs = sections.flatMap(({ visits }) =>
    visits.flatMap((row) => row.articles.slice(0, 1)),
  );
  return [...articlesOf(answer), ...proofs].flatMap(({ url }) => url ?? []);
}

function notOffered(answer: Answer, { labels }: Seen): string[] {
  const wanted = [
    ...answer.actions,
    ...("menu" in answer ? answer.menu : []),
    ...(answer.kind === "settings" ? answer.digests.flatMap(({ actions }) => actions) : []),
  ];
  const offered = labels?.map(letters);
  return wanted
    .map(({ label }) => label)
    .filter((label) => offered?.every((each) => !each.includes(letters(label).slice(0, 20))));
}

/** Letters and digits alone: escapes, line breaks and spaces are each platform's own affair. */
function letters(words: string): string {
  return words.normalize("NFC").replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
