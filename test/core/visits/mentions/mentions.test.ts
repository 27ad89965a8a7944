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

  it.each([
    ["Albanian PM Ana Leka visited", "Ana Leka", "Albanian PM", "AL"],
    ["The Deputy NATO Secretary General visited", "", "NATO Deputy Secretary General", undefined],
    ["NATO SecGen Jan Berg visited", "Jan Berg", "NATO Secretary General", undefined],
    ["B. Gen. Carlo Neri of Italy visited", "Carlo Neri", "B. Gen.", "IT"],
    ["Presidents Ana Leka (Albania) visited", "Ana Leka", "President", "AL"],
    [
      "Chief of the General Staff (CGS) of the Slovak Armed Forces, General Ján Hora, visited",
      "Ján Hora",
      "Chief of the General Staff of the Slovak Armed Forces",
      "SK",
    ],
    [
      "the Chief of Staff of the Japan Self-Defense Forces, General Ken Mori, visited",
      "Ken Mori",
      "Chief of Staff of the Japan Self-Defense Forces",
      "JP",
    ],
    [
      "the Commander of the Joint Command in Naples, Admiral Ron Lake, visited",
      "Ron Lake",
      "Commander of the Joint Command in Naples",
      "IT",
    ],
    [
      "Vice Admiral Ron Lake (UK Navy), Commander of NATO’s southern Operations Centre, visited",
      "Ron Lake",
      "Commander of NATO’s southern Operations Centre",
      "GB",
    ],
    [
      "The Commander of SNMG2, Rear Admiral Ron Lake, visited",
      "Ron Lake",
      "Commander of SNMG2",
      undefined,
    ],
    ["MEP Ana Leka visited", "Ana Leka", "MEP", undefined],
  ])("reads offices whole, with whose they are: %s", (text, ...expected) => {
    const [one, ...others] = actors(text);
    expect([one?.name, one?.role, one?.country]).toEqual(expected);
    expect(others).toEqual([]);
  });

  it("reads each of several ministers with a country of their own", () => {
    expect(
      actors("met the Defence Ministers of Norway, Jan Berg, and of Iceland, Ana Leka, in").map(
        ({ name, role, country }) => [name, role, country],
      ),
    ).toEqual([
      ["Jan Berg", "Defence Minister", "NO"],
      ["Ana Leka", undefined, "IS"],
    ]);
  });

  it("leaves a guest’s name out of the office of whoever invited", () => {
    expect(
      actors(
        "At the invitation of General Ken Mori, Chief of the Japanese Armed Forces, Admiral Ron Lake visited",
      ).map(({ name }) => name),
    ).toEqual(["Ken Mori", "Ron Lake"]);
  });

  it("takes no street and no house that bears a name for the place or the person", () => {
    const { places, actors: people } = mentionsIn("at the Warsaw Bridge and the Jan Berg Society", {
      near: undefined,
      last: undefined,
      ahead: false,
    });
    expect(places).toEqual([]);
    expect(people.filter(({ kind }) => kind === "person")).toEqual([]);
  });

  it("takes “the Admiral” before a verb for whom the text is about", () => {
    expect(actors("The Admiral then flew home")).toMatchObject([{ kind: "pronoun" }]);
    expect(actors("The General Staff moved")).not.toMatchObject([{ kind: "pronoun" }]);
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
