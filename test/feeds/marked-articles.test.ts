import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { renderEmbed } from "#discord/render.ts";
import { renderMessage } from "#slack/render.ts";
import { renderText } from "#terminal/render.ts";
import { articleAnswer, hit, hitsAnswer } from "../fixtures/answers.ts";
import { visitRow, visitsAnswer } from "../fixtures/visit-answers.ts";
import { airDefence } from "../fixtures/articles.ts";

const look = { colour: false, width: 120, keys: false, lead: "nato " };

describe("a release that its publisher changed or took away", () => {
  it.each(["updated", "withdrawn"] as const)("says so wherever it is shown: %s", (mark) => {
    const article = { ...airDefence, mark };
    const [paragraph = ""] = article.paragraphs;
    const hits = [hit(article, paragraph, "Ukraine")];
    const rows = [visitRow([article], {})];
    for (const answer of [
      hitsAnswer({ heading: "Ukraine", hits }),
      articleAnswer(article),
      visitsAnswer({ heading: "Who visited Finland?", summary: ["One visit."], rows }),
      visitsAnswer({ heading: "Who visited Finland?", summary: ["Nobody."], near: rows }),
    ]) {
      expect(JSON.stringify(renderEmbed(answer))).toContain(`· ${mark}`);
      expect(JSON.stringify(renderMessage(answer))).toContain(`· ${mark}`);
      expect(renderText(answer, look)).toContain(`· ${mark}`);
      expect(plainText(answer)).toContain(`· ${mark}`);
    }
  });
});
