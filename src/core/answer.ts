import type { Article } from "./article.ts";
import type { Call } from "./call.ts";
import type { Day } from "./day.ts";
import type { SubscriptionKind } from "./digest/subscription.ts";
import type { Picture } from "./picture.ts";
import type { RichText } from "./rich-text.ts";
import type { Visit } from "./visits/visit.ts";

/**
 * What the bot can say. Each platform draws every kind in its own best way; a new kind fails to
 * compile in every renderer until it is drawn.
 */
export type Answer =
  | HitsAnswer
  | VisitsAnswer
  | ArticleAnswer
  | PictureAnswer
  | EditionAnswer
  | SettingsAnswer
  | HelpAnswer
  | NoticeAnswer;

/** Something the reader can do next: a button, an entry of a menu, a line in the terminal. */
export interface Action {
  readonly label: string;
  readonly call: Call;
}

/** Where a page stands among its fellows; both count from 1. */
export interface Page {
  readonly number: number;
  readonly count: number;
}

/** One article that was found. */
export interface Hit {
  readonly article: Article;
  readonly score: number;
  /** Words of the article that show why it was found; its lede where nothing was searched. */
  readonly snippet: string;
  /** Where in `snippet` the searched words stand: pairs of UTF-16 offsets, the end not included. */
  readonly marks: readonly (readonly [from: number, to: number])[];
}

/** Articles: what a search found, or the newest. */
export interface HitsAnswer {
  readonly kind: "hits";
  /** What was asked, as a heading of a few words: `undersea cables`, `Newest releases`. */
  readonly heading: string;
  /** What the asker should know first, such as a corrected spelling; often empty. */
  readonly remark: RichText;
  /** How the question was understood, in few words each: `air defence`, `Finland`, `since 1 May 2024`. */
  readonly understood: readonly string[];
  readonly hits: readonly Hit[];
  /** The place of the first of `hits` among all that were found, counted from 1. */
  readonly first: number;
  readonly total: number;
  readonly page: Page;
  /** Previous, next, read; in this order as far as they make sense. */
  readonly actions: readonly Action[];
  /** Opens one of `hits`; an entry for each, in their order. */
  readonly menu: readonly Action[];
}

/** One visit as a row of an answer, with the articles its evidence stands in. */
export interface VisitRow {
  readonly visit: Visit;
  /** One for each of the visit's evidence, in its order. */
  readonly articles: readonly Article[];
}

/** Who visited where: the visits that a question asks for, or an honest nobody. */
export interface VisitsAnswer {
  readonly kind: "visits";
  /** The question as it was understood: `Who visited Finland in May 2024?` */
  readonly heading: string;
  /** The answer in a sentence: `Two visits.`, `Nobody is reported to have visited Estonia …` */
  readonly summary: RichText;
  /** What the asker should know first, such as a corrected spelling; often empty. */
  readonly remark: RichText;
  /** The parts of the question as understood, in few words each; each can be corrected by an option. */
  readonly understood: readonly string[];
  /** This page's visits, newest first. */
  readonly rows: readonly VisitRow[];
  readonly first: number;
  readonly total: number;
  readonly page: Page;
  /** What came close where it helps: announced, recalled and remote engagements; few. */
  readonly near: readonly VisitRow[];
  /** What helps further, a line each: which days the releases cover, the other spelling. */
  readonly hints: readonly RichText[];
  readonly actions: readonly Action[];
  /** Opens the article of one of `rows`, then of `near`; an entry for each different article. */
  readonly menu: readonly Action[];
}

/** A whole release, or one page of it. */
export interface ArticleAnswer {
  readonly kind: "article";
  readonly article: Article;
  /** This page's part of the article's text. */
  readonly paragraphs: readonly string[];
  readonly page: Page;
  readonly actions: readonly Action[];
}

/** A picture of visits: a map of them, or their months. Whoever cannot show it says `alt` instead. */
export interface PictureAnswer {
  readonly kind: "picture";
  /** `Where Jens Stoltenberg went`, `Visits to Finland by month` */
  readonly heading: string;
  /** The answer in a sentence: `Two visits.` */
  readonly summary: RichText;
  /** The parts of the question as understood, in few words each; each can be corrected by an option. */
  readonly understood: readonly string[];
  readonly picture: Picture;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** The other view of the same, and the visits as a list. */
  readonly actions: readonly Action[];
}

/** One edition of a digest: what is new, under headings; or a watch's post: what has just come. */
export interface EditionAnswer {
  readonly kind: "edition";
  /** Whose it is. */
  readonly occasion: SubscriptionKind;
  /** `NATO daily`, or `NATO digest` where it does not come every day; `New from NATO`. */
  readonly heading: string;
  /** The day it is for, in the digest's zone; a watch has none, and takes UTC. */
  readonly day: Day;
  /** What the reader should know first: that it is the first, or covers a longer time; often empty. */
  readonly remark: RichText;
  /** What the digest is about, in few words each; empty where it is about everything. */
  readonly about: readonly string[];
  readonly sections: readonly EditionSection[];
  /** How many new releases there are, and how many of them are not shown. */
  readonly total: number;
  readonly more: number;
  /** When it comes: `Daily at 08:00 Brussels time`; empty in a preview of nobody's digest. */
  readonly schedule: string;
  readonly actions: readonly Action[];
  /** Opens one of the releases shown; an entry for each, in their order. */
  readonly menu: readonly Action[];
}

/** A heading with what stands under it: releases, or who went where. */
export interface EditionSection {
  /** Empty in a watch's post: it is short enough without. */
  readonly heading: string;
  readonly items: readonly EditionItem[];
  /** Visits in one line each; a section has these or `items`. */
  readonly visits: readonly VisitRow[];
}

/** A new release with its lede cut to a sentence; near-copies of it stand behind it. */
export interface EditionItem {
  readonly article: Article;
  readonly summary: string;
  readonly alike: readonly Article[];
}

/** The digests and watches of a channel: what was set, or all there are. */
export interface SettingsAnswer {
  readonly kind: "settings";
  /** `Digest 2 is set`, `Two digests and one watch`. */
  readonly heading: string;
  readonly remark: RichText;
  readonly digests: readonly DigestView[];
  /** What helps further, a line each. */
  readonly hints: readonly RichText[];
  readonly actions: readonly Action[];
}

/** One digest or watch, as people see it. */
export interface DigestView {
  /** `Digest 2`, `Watch 3` */
  readonly name: string;
  /** What it is about: `Ukraine`, `names Finland`, or `all releases`. */
  readonly about: readonly string[];
  /** `Daily at 08:00 Brussels time`, `At once, at most 4 posts an hour` */
  readonly schedule: string;
  /** Whatever else differs from the usual: `says so on quiet days`, `paused`, `next one is skipped`. */
  readonly facts: readonly RichText[];
  /** When the next edition comes; `null` while it is paused, and for a watch. */
  readonly next: Date | null;
  /** When the last one was sent, and with how many releases; `null` before the first. */
  readonly last: { readonly at: Date; readonly releases: number } | null;
  /** Preview, pause or resume, skip, remove; as far as they make sense. */
  readonly actions: readonly Action[];
}

/** What can be said to the bot: everything, or one command. */
export interface HelpAnswer {
  readonly kind: "help";
  readonly intro: RichText;
  readonly entries: readonly HelpEntry[];
  readonly actions: readonly Action[];
}

/** One command, as help tells it. */
export interface HelpEntry {
  readonly command: string;
  readonly summary: string;
  /** Uses as a person would type them after `/nato `: `search air defence from:2024`. */
  readonly examples: readonly string[];
  /** Only told when help was asked for this command. */
  readonly options: readonly { readonly name: string; readonly description: string }[];
}

/** A sentence or two: nothing was found, something could not be understood, something broke. */
export interface NoticeAnswer {
  readonly kind: "notice";
  /** `empty`: an honest nothing; `wrong`: the asker can mend it; `fault`: ours, and logged. */
  readonly tone: "empty" | "wrong" | "fault";
  readonly text: RichText;
  /** What helps further, a line each: what was understood, what the corpus covers, what came close. */
  readonly hints: readonly RichText[];
  readonly actions: readonly Action[];
}

/**
 * Tells whether an answer concerns its asker alone, wherever it was asked: what they can mend, a
 * preview, what is set in a channel.
 */
export function isPersonal(answer: Answer): boolean {
  if (answer.kind === "notice") return answer.tone !== "empty";
  return answer.kind === "edition" || answer.kind === "settings";
}
