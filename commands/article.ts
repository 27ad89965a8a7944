import type { Action, ArticleAnswer, NoticeAnswer } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { defineCommand, privately } from "#core/command.ts";
import { readCall } from "#core/hits-page.ts";
import { cutToFit, paginate } from "#core/truncate.ts";

const PAGE_LENGTH = 1_800;
const NEAR_TITLES = 5;

/** Shows a whole release, a page at a time. */
export const article = defineCommand({
  name: "article",
  summary: "Read a whole press release",
  examples: ["article NATO Military Committee visits Finland"],
  options: {
    article: {
      type: "article",
      required: true,
      description: "The title of a release, or words of it",
    },
    private: privately,
  },
  run({ options: { article: wanted }, call, core }): ArticleAnswer | NoticeAnswer {
    const titled = core.articlesTitled(wanted, NEAR_TITLES);
    const found =
      core.article(wanted) ?? (titled.length === 1 ? titled[0] : sameTitle(titled, wanted));
    if (found === undefined) {
      const near = titled.length > 0 ? titled : foundBySearch(wanted, core);
      return {
        kind: "notice",
        tone: "empty",
        text: ["No release is called ", { strong: cutToFit(wanted, 150) }, "."],
        hints:
          near.length === 0 ? [] : [["These come close:"], ...near.map(({ title }) => [title])],
        actions: near.map((each) => ({ label: each.title, call: readCall(each, call) })),
      };
    }
    const pages = paginate(found.paragraphs, { limit: PAGE_LENGTH, gap: 2 });
    const count = Math.max(1, pages.length);
    const number = Math.min(call.page, count);
    const turn = (label: string, page: number): Action => ({
      label,
      call: { ...readCall(found, call), page },
    });
    return {
      kind: "article",
      article: found,
      paragraphs: pages[number - 1] ?? [],
      page: { number, count },
      actions: [
        ...(number > 1 ? [turn("Previous", number - 1)] : []),
        ...(number < count ? [turn("Next", number + 1)] : []),
      ],
    };
  },
});

function foundBySearch(words: string, core: Core): Article[] {
  const { hits } = core.search({ words }, { offset: 0, limit: NEAR_TITLES });
  return hits.map((hit) => hit.article);
}

function sameTitle<Titled extends { readonly title: string }>(
  near: readonly Titled[],
  words: string,
): Titled | undefined {
  return near.find(({ title }) => title.toLowerCase() === words.toLowerCase());
}
