import { describe, expect, it } from "vitest";
import { basesIn } from "#core/visits/mentions/bases.ts";
import { splitSentences } from "#core/visits/mentions/sentences.ts";

const found = (title: string, ...paragraphs: readonly string[]) =>
  basesIn(splitSentences({ title, paragraphs }))
    .flat()
    .map(({ words, country }) => `${words}, ${country}`);

describe("basesIn", () => {
  it("puts a base into the country of the statesman in its sentence", () => {
    expect(
      found(
        "A visit",
        "He met Latvian President Edgars Rinkēvičs, and visited Allied troops at Zeltava Army Base.",
      ),
    ).toEqual(["Zeltava Army Base, LV"]);
  });

  it("puts a base into the country of the title, whoever is deployed there", () => {
    expect(
      found("Secretary General in Latvia", "He visited Spanish troops at Brinsk Air Base."),
    ).toEqual(["Brinsk Air Base, LV"]);
  });

  it("is silent where only the nation of the troops is told", () => {
    expect(found("A visit", "He visited Canadian troops at Brinsk Air Base.")).toEqual([]);
  });

  it("is silent where the sentences beside it name two countries", () => {
    expect(
      found(
        "A visit",
        "He visited the troops at Camp Brinsk. He came from Estonia and went on to Norway.",
      ),
    ).toEqual([]);
  });

  it("is silent where the title names another country than the statesman's", () => {
    expect(
      found(
        "Secretary General in Latvia",
        "He met American President Joe Biden and visited troops at Zeltava Army Base.",
      ),
    ).toEqual([]);
  });

  it("takes a base without a name for none", () => {
    expect(found("In Latvia", "He visited troops at the Air Force Base.")).toEqual([]);
  });
});
