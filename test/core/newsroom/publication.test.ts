import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { readArticles } from "#core/newsroom/ingest.ts";

type Release = readonly [title: string, body: string];

function read(releases: readonly Release[]): Article[] {
  const text = releases.map(([title, body]) => `${title}\n\nSource: NATO\n\n${body}`).join("\n\n");
  return readArticles({ name: "dump.txt", text }).articles;
}

function readPage(releases: readonly Release[]): Article[] {
  const text = releases
    .map(([age, body], place) => `Title ${place}\n\n${age}\n${body}`)
    .join("\n\n");
  return readArticles({ name: "page.txt", text }).articles;
}

const RECEPTION = "The Secretary General received a guest on";

describe("findPublications", () => {
  it("gives a release without a day those between its neighbours", () => {
    const articles = read([
      ["One", "On Wednesday (26 June 2024), Allies met."],
      ["Two", "Representatives met last week in Denmark."],
      ["Three", "They met on Monday (24 June 2024)."],
    ]);
    expect(articles[1]?.published).toEqual({
      from: "2024-06-24",
      to: "2024-06-26",
      reason: "neighbours",
    });
  });

  it("lets an advisory come out before its event", () => {
    const articles = read([
      ["Later", "On Friday (28 June 2024), Allies met."],
      [
        "Guest",
        "On Thursday, 27 June 2024, the NATO Secretary General will receive the Prime Minister.",
      ],
      ["Earlier", "They met on Monday (24 June 2024)."],
    ]);
    expect(articles[1]?.published).toMatchObject({ from: "2024-06-24", to: "2024-06-27" });
  });

  it("lets a recap come out after its event", () => {
    const [recap] = read([
      ["Deep Dive Recap: Resilience", "On 19 June 2024, the office hosted a session."],
    ]);
    expect(recap?.published).toMatchObject({ from: "2024-06-19", to: "2024-06-26" });
  });

  it("reaches a week from the one neighbour that is dated", () => {
    const [podcast] = read([
      ["A podcast", "In this episode, a general speaks."],
      ["Dated", "On Monday (24 June 2024), Allies met."],
    ]);
    expect(podcast?.published).toMatchObject({ from: "2024-06-24", to: "2024-07-01" });
  });

  it("takes a missing year from the nearest release that has one", () => {
    const articles = read([
      ["One", `${RECEPTION} Tuesday (5 November 2024).`],
      ["Two", "During his visit to Berlin on Monday (4 November), he thanked Germany."],
    ]);
    expect(articles[1]?.published).toMatchObject({ from: "2024-11-04", reason: "event-day" });
  });

  it("leaves a release undated where nothing bounds it", () => {
    expect(read([["One", "Allies met."]])[0]?.published).toBeNull();
  });

  it("takes no year of history for the day of a release", () => {
    const articles = read([
      ["One", `${RECEPTION} Thursday (30 May 2024).`],
      ["Two", "On 24 March 1999, NATO began its air campaign."],
      ["Three", `${RECEPTION} Tuesday (28 May 2024).`],
    ]);
    expect(articles[1]?.published).toMatchObject({ from: "2024-05-28", to: "2024-05-30" });
  });

  it("counts the ages of a page back from the day on which two releases agree", () => {
    const articles = readPage([
      ["3 hours 27 minutes ago", `${RECEPTION} Saturday (26 November 2022).`],
      ["2 days 3 hours ago", `${RECEPTION} Thursday (24 November 2022).`],
      ["3 days 3 hours ago", "On 21 November 2022, the Committee met."],
      ["1 week 1 day ago", "From 16 to 20 November 2022, the Chair was in Canada."],
      ["1 month 2 weeks ago", "Allies met."],
    ]);
    expect(articles.map(({ published }) => [published?.from, published?.to])).toEqual([
      ["2022-11-26", "2022-11-26"],
      ["2022-11-24", "2022-11-24"],
      ["2022-11-23", "2022-11-23"],
      ["2022-11-18", "2022-11-18"],
      ["2022-10-06", "2022-10-13"],
    ]);
  });

  it("prefers a release’s own day to an age that is sure to the month only", () => {
    const articles = readPage([
      ["3 hours ago", `${RECEPTION} Saturday (26 November 2022).`],
      ["1 year 1 month ago", `${RECEPTION} Friday (22 October 2021).`],
    ]);
    expect(articles[1]?.published).toEqual({
      from: "2021-10-22",
      to: "2021-10-22",
      reason: "event-day",
    });
  });

  it("leaves a page undated if none of its releases names a day", () => {
    expect(readPage([["3 hours ago", "Allies met."]])[0]?.published).toBeNull();
  });
});
