import { describe, expect, it } from "vitest";
import type { Article, Published } from "#core/article.ts";
import { contentId } from "#core/newsroom/copies/content-id.ts";
import { foldCopies } from "#core/newsroom/copies/file-copies.ts";

const TEXT = [
  "On Monday (11 November 2024), NATO Secretary General Mark Rutte visited Oslo, where he met the Prime Minister of Norway, Jonas Gahr Støre, and thanked him for all that Norway does.",
  "They spoke about the defence of the High North and about undersea cables.",
  "“Norway leads by example”, said the Secretary General.",
];

let count = 0;
const release = (more: Partial<Article>): Article => {
  const { title = "Rutte in Oslo", paragraphs = TEXT } = more;
  return {
    id: contentId(title, paragraphs),
    title,
    paragraphs,
    published: null,
    kind: "news",
    origin: { file: "a.jsonl", index: ++count },
    url: null,
    ...more,
  };
};
const stated = (day: string): Published => ({ from: day, to: day, reason: "stated" });

describe("foldCopies", () => {
  it.each([
    ["its beginning", TEXT.slice(0, 1)],
    ["a part of it", TEXT.slice(1, 2)],
    ["a summary that breaks off within a word", ["They spoke about the defence of the High No…"]],
    ["other spaces and quotation marks", [TEXT.join(" ").replaceAll(/[“”]/g, '"')]],
  ])("keeps the full text of a release that was also met as %s", (_, paragraphs) => {
    const full = release({ published: stated("2024-11-11") });
    const short = release({ paragraphs, url: "https://www.nato.int/a" });
    const merged = [{ paragraphs: full.paragraphs, published: full.published, url: short.url }];
    expect(foldCopies([full, short])).toMatchObject(
      merged.map((one) => ({ ...one, paragraphs: expect.any(Array) })),
    );
    expect(foldCopies([short, full])).toHaveLength(1);
  });

  it("leaves those apart to which their source gave ids, unless they share an address", () => {
    const [one, two] = [release({ id: "1" }), release({ id: "2", paragraphs: TEXT.slice(0, 2) })];
    expect(foldCopies([one, two])).toHaveLength(2);
    const url = "https://www.nato.int/a";
    expect(foldCopies([one, two].map((each) => ({ ...each, url })))).toHaveLength(1);
  });

  it("makes one of three copies, of which two have nothing in common", () => {
    const parts = [[TEXT[1] ?? ""], [TEXT[2] ?? ""], TEXT];
    const folded = foldCopies(parts.map((paragraphs) => release({ paragraphs })));
    expect(folded).toMatchObject([{ paragraphs: TEXT }]);
  });

  it("knows a release by its title and its address, however that is written", () => {
    const address = "www.nato.int/en/news/visit";
    const folded = foldCopies([
      release({ url: `https://${address}` }),
      release({ url: `http://${address}/?selectedLocale=null`, paragraphs: ["Other words."] }),
    ]);
    expect(folded).toMatchObject([{ paragraphs: TEXT }]);
  });

  it("knows a release by its address and its words, where its title was changed", () => {
    const url = "https://www.nato.int/a";
    const recast = release({ url, title: "RECAST: Rutte in Oslo" });
    expect(foldCopies([release({ url }), recast])).toEqual([recast]);
  });

  it.each([
    ["other words", { paragraphs: ["On Friday, the Secretary General met nobody at all."] }],
    ["too few words", { paragraphs: ["High North"] }],
    ["no words", { paragraphs: [] }],
    ["another day", { published: stated("2024-12-09") }],
    ["another title", { title: "Daily brief" }],
  ])("keeps apart what has %s", (_, more) => {
    const one = release({ published: stated("2024-11-11") });
    expect(foldCopies([one, release(more)])).toHaveLength(2);
  });

  it("keeps apart the releases that a list gives one address", () => {
    const url = "https://www.nato.int/news";
    const other = release({
      url,
      title: "Other",
      paragraphs: ["Something else entirely was said."],
    });
    expect(foldCopies([release({ url }), other])).toHaveLength(2);
  });

  it("keeps the order, and the place of the first copy", () => {
    const other = release({ title: "Between" });
    const short = release({ paragraphs: TEXT.slice(0, 1) });
    const titles = foldCopies([short, other, release({})]).map(({ title }) => title);
    expect(titles).toEqual(["Rutte in Oslo", "Between"]);
  });
});
