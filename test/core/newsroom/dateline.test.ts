import { describe, expect, it } from "vitest";
import { readDateline, resolveDateline } from "#core/newsroom/dateline.ts";

function daysOf(text: string, near?: string): string | undefined {
  const dateline = readDateline([text]);
  const span = dateline && resolveDateline(dateline, near);
  return span && `${span.from} ${span.to} ${dateline.reason}`;
}

describe("readDateline", () => {
  it.each([
    ["Today (7 November 2024), Secretary General Mark Rutte …", "2024-11-07 2024-11-07 stated"],
    ["Rutte visited Italy today (5 November 2024), where …", "2024-11-05 2024-11-05 stated"],
    ["On Monday (11 November 2024), NATO …", "2024-11-11 2024-11-11 event-day"],
    ["On Thursday, 27 June 2024, the NATO …", "2024-06-27 2024-06-27 event-day"],
    ["On the 15th November 2022, the NATO …", "2022-11-15 2022-11-15 event-day"],
    ["On November 16, 2022, the NATO …", "2022-11-16 2022-11-16 event-day"],
    ["From 4 to 8 November 2024, the NATO …", "2024-11-04 2024-11-08 range-end"],
    ["They met (4 – 5 November 2024) to share …", "2024-11-04 2024-11-05 range-end"],
    ["On 24-25 November 2022, the NATO …", "2022-11-24 2022-11-25 range-end"],
    ["On 30 September - 2 October 2024, …", "2024-09-30 2024-10-02 range-end"],
    ["From 29 April to 3 May 2024, …", "2024-04-29 2024-05-03 range-end"],
    ["From 30 December to 2 January 2024, …", "2023-12-30 2024-01-02 range-end"],
    ["From June 30 to July 2, 2024, …", "2024-06-30 2024-07-02 range-end"],
  ])("reads “%s”", (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    "Finland joined the Alliance in April 2023.",
    "This breaches resolutions 2270 (2016), 1718 (2006), and 1874 (2009).",
    "The programme was renewed in July 2023.",
    "Since 24 February 2022, Allies have supported Ukraine.",
    "Mr Rutte is the next leader. He will assume his functions from 1 October 2024.",
    "Scientists told the “forum of 5 May 2024” about it.",
  ])("takes no day from “%s”", (text) => {
    expect(readDateline([text])).toBeUndefined();
  });

  it("prefers the day of the news to a day named before it", () => {
    const text = "Ahead of the Summit on 9-11 July 2024, leaders met on Monday (17 June 2024).";
    expect(daysOf(text)).toBe("2024-06-17 2024-06-17 event-day");
  });

  it("reads no day below the lede", () => {
    const lede = "The NATO Military Committee visited Rovaniemi in Finland.";
    expect(readDateline([lede, "It joined on Tuesday (4 April 2023)."])).toBeUndefined();
  });

  it("tells that an advisory’s days lie ahead", () => {
    const text =
      "On Thursday, 27 June 2024, the NATO Secretary General will receive the Prime Minister.";
    expect(readDateline([text])?.ahead).toBe(true);
  });
});

describe("resolveDateline", () => {
  const text = "During his visit to Berlin on Monday (4 November), NATO Secretary General …";

  it("takes the year from a day nearby", () => {
    expect(daysOf(text, "2024-11-05")).toBe("2024-11-04 2024-11-04 event-day");
  });

  it("takes no year in which the weekday is another", () => {
    expect(daysOf(text, "2022-11-05")).toBeUndefined();
  });

  it("guesses no year", () => {
    expect(daysOf(text)).toBeUndefined();
  });

  it("crosses the turn of the year", () => {
    expect(daysOf("On 30 December, NATO …", "2024-01-02")).toBe("2023-12-30 2023-12-30 event-day");
  });
});
