import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { addDays } from "#core/day.ts";
import type { Compose } from "#core/digest/claiming.ts";
import { createEditions } from "#core/digest/edition.ts";
import { createRandom } from "#test/speed/random.ts";

/**
 * Puts editions together as the bot does, and adds the slot to their remark, so that a message's words
 * tell what stands in it: each article by its id in guillemets, for its title holds it.
 */
export function composeTelling(core: Core): Compose {
  const editions = createEditions(core);
  return (order) => {
    const edition = editions.compose(order);
    if (edition === undefined) return undefined;
    const { answer, articles } = edition;
    const remark = [`«slot ${order.slotAt.getTime()}» `, ...answer.remark];
    return { answer: { ...answer, remark }, articles };
  };
}

/** The articles that a message's words tell of. */
export function articlesIn(words: string): string[] {
  return [...words.matchAll(/«(a\d+x\d+)»/g)].map(([, id = ""]) => id);
}

/** The slot whose edition a message begins; `undefined` in its further parts. */
export function slotIn(words: string): number | undefined {
  const [, slot] = /«slot (\d+)»/.exec(words) ?? [];
  return slot === undefined ? undefined : Number(slot);
}

/** A made article; its title tells its id, and its text is like no other's. */
export function articleOf(id: string): Article {
  return {
    id,
    title: `Release «${id}»`,
    paragraphs: [`${wordsOf(id)}.`],
    published: null,
    kind: "news",
    url: null,
    origin: { file: "made", index: 0 },
  };
}

/** A made article of the day before a moment, as a first edition shows it. */
export function oldArticleOf(id: string, startMs: number): Article {
  const day = addDays(new Date(startMs).toISOString().slice(0, "2024-05-30".length), -1);
  return { ...articleOf(id), published: { from: day, to: day, reason: "stated" } };
}

const WORDS = 24;
const SYLLABLES = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti"];

function wordsOf(id: string): string {
  const [, first = "0", second = "0"] = /a(\d+)x(\d+)/.exec(id) ?? [];
  const random = createRandom(Number(first) * 1_009 + Number(second));
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? "";
  const word = () => `${syllable()}${syllable()}${syllable()}`;
  return Array.from({ length: WORDS }, word).join(" ");
}
