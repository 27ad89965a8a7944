import { describe, expect, it } from "vitest";
import { mentionsIn } from "#core/visits/mentions/mentions.ts";

const calendar = { near: "2023-05-04", last: undefined, ahead: false } as const;
const namesIn = (text: string) => mentionsIn(text, calendar).actors.map(({ name }) => name);

describe("the words of offices", () => {
  it.each([
    ["ASG Baiba Braže visited Tallinn.", "Baiba Braže"],
    ["DSG Mircea Geoană visited Tallinn.", "Mircea Geoană"],
    ["DASG James Appathurai visited Tallinn.", "James Appathurai"],
    ["NATO ASG for Operations Tom Goffus visited Tallinn.", "Tom Goffus"],
  ])("take what NATO's own shorten for no name: %s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it("are written in full", () => {
    const { actors } = mentionsIn("The DASG and the DSG spoke.", calendar);
    expect(actors.map(({ role }) => role)).toEqual([
      "Deputy Assistant Secretary General",
      "Deputy Secretary General",
    ]);
  });
});
