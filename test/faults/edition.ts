import type { EditionAnswer, EditionItem } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import type { Compose } from "#core/digest/claiming.ts";
import { kindOf } from "#core/digest/subscription.ts";

/**
 * Puts editions together that tell what stands in them: each article by its id in guillemets, and the
 * slot. A message's body can then be read back.
 */
export const composeTelling: Compose = ({ subscription, came, sent, slotAt }) => {
  const articles = came.filter((id) => !sent.has(id));
  const says = subscription.quiet === "say" && kindOf(subscription) === "digest";
  if (articles.length === 0 && !says) return undefined;
  const answer: EditionAnswer = {
    kind: "edition",
    occasion: "digest",
    heading: "NATO daily",
    day: "2024-05-30",
    remark: [`«slot ${slotAt.getTime()}»`],
    about: [],
    sections: [{ heading: "Statements", items: articles.map(itemOf), visits: [] }],
    total: articles.length,
    more: 0,
    schedule: "Daily",
    actions: [{ label: "Latest", call: { command: "latest", options: {}, page: 1 } }],
    menu: [],
  };
  return { answer, articles };
};

/** The articles that a message's body tells of. */
export function articlesIn(body: string): string[] {
  return [...body.matchAll(/«(a\d+x\d+)»/g)].map(([, id = ""]) => id);
}

/** The slot whose edition a body begins; `undefined` in its further parts. */
export function slotIn(body: string): number | undefined {
  const [, slot] = /«slot (\d+)»/.exec(body) ?? [];
  return slot === undefined ? undefined : Number(slot);
}

/** A made article; its title tells its id. */
export function articleOf(id: string): Article {
  return {
    id,
    title: `Release «${id}»`,
    paragraphs: ["NATO met."],
    published: null,
    kind: "news",
    url: null,
    origin: { file: "made", index: 0 },
  };
}

function itemOf(id: string): EditionItem {
  return { article: articleOf(id), summary: "", alike: [] };
}
