import { describe, expect, it } from "vitest";
import { mentionsIn } from "#core/visits/mentions/mentions.ts";

const actors = (text: string) =>
  mentionsIn(text, { near: "2024-06-01", last: undefined, ahead: false }).actors;

describe("mentionsIn", () => {
  it("reads a name with its office and country", () => {
    expect(actors("met with Prime Minister Viktor Orban of Hungary")).toMatchObject([
      { name: "Viktor Orban", role: "Prime Minister", country: "HU" },
    ]);
  });

  it("parts the people of a list", () => {
    expect(
      actors(
        "the President of Romania, Mr. Klaus Iohannis, the Prime Minister of Romania, Mr. Nicolae Ciuca and Minister of Defence Boris Pistorius",
      ).map(({ name, role }) => [name, role]),
    ).toEqual([
      ["Klaus Iohannis", "President of Romania"],
      ["Nicolae Ciuca", "Prime Minister of Romania"],
      ["Boris Pistorius", "Minister of Defence"],
    ]);
  });

  it("reads names with particles and initials", () => {
    expect(
      actors(
        "Lieutenant-General Salem bin Hamad bin Aqeel Al-Nabit met Lt. Gen Andrew M. Rohling",
      ).map(({ name }) => name),
    ).toEqual(["Salem bin Hamad bin Aqeel Al-Nabit", "Andrew M. Rohling"]);
  });

  it.each([
    ["Vice Admiral Ann E. Holt CB OBE visited", "Ann E. Holt", "Vice Admiral"],
    ["Sir Owen Pryce, KCMG, visited", "Owen Pryce", undefined],
    ["General Pavel Novák (ret.) visited", "Pavel Novák", "General"],
    ["General Sir Adrian HOLMWOOD visited", "Adrian Holmwood", "General"],
    ["the Rt Hon. Mary Brook visited", "Mary Brook", undefined],
    ["Brigadier General (OF-6) Jan Kos visited", "Jan Kos", "Brigadier General (OF-6)"],
    ["Speaker of the Seimas Rasa Kalnienė visited", "Rasa Kalnienė", "Speaker of the Seimas"],
    ["Chargé d’Affaires Luis Prado visited", "Luis Prado", "Chargé d’Affaires"],
    ["NSPA General Manager Stacy Hill visited", "Stacy Hill", "NSPA General Manager"],
    ["Commanding General Mark Dean visited", "Mark Dean", "Commanding General"],
    ["Swiss Federal Councillor Anna Frei visited", "Anna Frei", "Swiss Federal Councillor"],
    [
      "László Hajnal, MoD Deputy State Secretary, visited",
      "László Hajnal",
      "MoD Deputy State Secretary",
    ],
    ["Sen. Lt. Gen. Tran Van Binh visited", "Tran Van Binh", "Sen. Lt. Gen."],
    ["Defence Minister General Phan Duc Long visited", "Phan Duc Long", "Defence Minister"],
    ["Major General Frank ‘Bud’ Holt visited", "Frank ‘Bud’ Holt", "Major General"],
    ["LTG Rosa M. Dean, Jr. visited", "Rosa M. Dean", "LTG"],
    [
      "Chief of Defence of Latvia Maj. Gen. Ivo Kalns came",
      "Ivo Kalns",
      "Chief of Defence of Latvia",
    ],
    ["Ambassador Marie-Doha Lebrun visited", "Marie-Doha Lebrun", "Ambassador"],
    ["Dr. D. Y. Chandra visited", "D. Y. Chandra", undefined],
    [
      "Ann Holt, Supreme Allied Commander Europe and commander, U.S. European Command, visited",
      "Ann Holt",
      "Supreme Allied Commander Europe and commander, U.S. European Command",
    ],
  ])("reads ranks, honours and offices: %s", (text, name, role) => {
    const [one, ...others] = actors(text);
    expect([one?.name, one?.role]).toEqual([name, role]);
    expect(others.filter((other) => other.name === "" || other.kind === "surname")).toEqual([]);
  });

  it("tells an officer’s nation from the post, and a place from a nation", () => {
    expect(
      actors("U.S. Army General Ron Lake met Commander JFC Naples, Dutch Admiral Piet de Wit"),
    ).toMatchObject([
      { name: "Ron Lake", nation: "US", country: undefined },
      { name: "Piet de Wit", nation: "NL" },
    ]);
    expect(actors("In Norway General Ron Lake met cadets")[0]).toMatchObject({
      name: "Ron Lake",
      nation: undefined,
    });
  });

  it("finds bodies and unnamed companies", () => {
    expect(
      actors("Allied personnel policy directors met the NATO Military Committee").map(
        ({ words }) => words,
      ),
    ).toEqual(["Allied personnel policy directors", "the NATO Military Committee"]);
  });
});
