import type { HitsAnswer, NoticeAnswer } from "#core/answer.ts";
import { defineCommand, privately } from "#core/command.ts";
import { filterDays } from "#core/options.ts";
import { hitsPage, pageWindow, sayLastPage, withinPages } from "#core/hits-page.ts";
import { cutToFit } from "#core/truncate.ts";
import { counted, sayFilterDays } from "#core/wording.ts";

const LEDE_LENGTH = 240;

/** Shows the newest releases. */
export const latest = defineCommand({
  name: "latest",
  summary: "Show the newest press releases",
  examples: ["latest", "latest Finland", "latest 10"],
  options: {
    count: { type: "count", least: 1, most: 25, description: "How many, from 1 to 25" },
    country: { type: "country", description: "Only releases that name this country" },
    kind: { type: "kind", description: "Only this kind of release" },
    from: { type: "days", description: "Only from this day, month or year on" },
    to: { type: "days", description: "Only up to this day, month or year" },
    private: privately,
  },
  run({ options, call: asked, core }): HitsAnswer | NoticeAnswer {
    const { count, country, kind, from, to } = options;
    const filters = { country, kind, ...filterDays({ from, to }) };
    const said = [
      ...(kind === undefined ? [] : [kind]),
      ...(from === undefined && to === undefined ? [] : [sayFilterDays(filters.from, filters.to)]),
    ];
    const known = core.latest(filters, { offset: 0, limit: 0 }).total;
    if (known === 0) {
      const text =
        country === undefined
          ? ["There are no releases yet."]
          : ["No release names ", { strong: country.name }, "."];
      const hint = `I hold ${counted(core.extent().articles, "release")}.`;
      const none = ["No release fits ", { strong: sayFilters(country?.name, said) }, "."];
      const isFurther = said.length > 0;
      return {
        kind: "notice",
        tone: "empty",
        text: isFurther ? none : text,
        hints: [[hint]],
        actions: [],
      };
    }
    const total = Math.min(known, count ?? known);
    const call = withinPages(asked, total);
    const { offset, limit } = pageWindow(call);
    const window = { offset, limit: Math.min(limit, total - offset) };
    const { articles } = core.latest(filters, window);
    return hitsPage({
      heading:
        country === undefined ? "Newest releases" : `Newest releases that name ${country.name}`,
      remark: sayLastPage(asked, call),
      understood: said,
      hits: articles.map((article) => ({
        article,
        score: 0,
        snippet: cutToFit(article.paragraphs[0] ?? "", LEDE_LENGTH),
        marks: [],
      })),
      total,
      call,
    });
  },
});

function sayFilters(country: string | undefined, others: readonly string[]): string {
  return [...(country === undefined ? [] : [country]), ...others].join(" · ");
}
