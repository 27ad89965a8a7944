import type { HitsAnswer, NoticeAnswer } from "#core/answer.ts";
import { defineCommand, privately } from "#core/command.ts";
import { hitsPage, pageWindow } from "#core/hits-page.ts";
import { cutToFit } from "#core/truncate.ts";
import { counted } from "#core/wording.ts";

const LEDE_LENGTH = 240;

/** Shows the newest releases. */
export const latest = defineCommand({
  name: "latest",
  summary: "Show the newest press releases",
  examples: ["latest", "latest Finland", "latest 10"],
  options: {
    count: { type: "count", least: 1, most: 25, description: "How many, from 1 to 25" },
    country: { type: "country", description: "Only releases that name this country" },
    private: privately,
  },
  run({ options: { count, country }, call, core }): HitsAnswer | NoticeAnswer {
    const asked = pageWindow(call);
    const window = {
      ...asked,
      limit: Math.min(asked.limit, Math.max(0, (count ?? Infinity) - asked.offset)),
    };
    const { articles, total } = core.latest({ country }, window);
    if (total === 0) {
      const text =
        country === undefined
          ? ["There are no releases yet."]
          : ["No release names ", { strong: country.name }, "."];
      const hint = `I hold ${counted(core.extent().articles, "release")}.`;
      return { kind: "notice", tone: "empty", text, hints: [[hint]], actions: [] };
    }
    return hitsPage({
      heading:
        country === undefined ? "Newest releases" : `Newest releases that name ${country.name}`,
      remark: [],
      understood: [],
      hits: articles.map((article) => ({
        article,
        score: 0,
        snippet: cutToFit(article.paragraphs[0] ?? "", LEDE_LENGTH),
        marks: [],
      })),
      total: Math.min(total, count ?? total),
      call,
    });
  },
});
