import { describe, expect, it } from "vitest";
import {
  hitsPage,
  joinRemarks,
  pageWindow,
  readCall,
  sayLastPage,
  withinPages,
} from "#core/hits-page.ts";
import { hit } from "../fixtures/answers.ts";
import { militaryCommitteeInFinland, underseaInfrastructure } from "../fixtures/articles.ts";

const call = { command: "search", options: { query: "NATO", private: true }, page: 2 };
const said = { heading: "NATO", remark: [], understood: [] };
const hits = [underseaInfrastructure, militaryCommitteeInFinland].map((each) => hit(each, "", ""));

describe("pageWindow", () => {
  it("shows five a page, or as many as the asker chose", () => {
    expect(pageWindow(call)).toEqual({ offset: 5, limit: 5 });
    expect(pageWindow({ ...call, perPage: 10 })).toEqual({ offset: 10, limit: 10 });
  });
});

describe("withinPages", () => {
  it("goes no further than the last page", () => {
    expect(withinPages({ ...call, page: 99 }, 14).page).toBe(3);
    expect(withinPages({ ...call, page: 3 }, 14).page).toBe(3);
    expect(withinPages({ ...call, page: 2 }, 0).page).toBe(1);
  });
});

describe("sayLastPage", () => {
  it("says which page is the last where a later one was asked for", () => {
    expect(sayLastPage({ ...call, page: 99 }, { ...call, page: 3 })).toEqual([
      "There is no page 99. Page 3 is the last.",
    ]);
    expect(sayLastPage(call, { ...call, page: 1 })).toEqual([
      "There is no page 2. There is but one page.",
    ]);
    expect(sayLastPage(call, call)).toEqual([]);
  });
});

describe("joinRemarks", () => {
  it("sets a space between what is to be said first", () => {
    expect(joinRemarks(["One."], [], ["Two."])).toEqual(["One.", " ", "Two."]);
  });
});

describe("hitsPage", () => {
  it("offers the pages before and after", () => {
    const { actions, page, first } = hitsPage({ ...said, hits, total: 14, call });
    expect(actions.map(({ label, call: next }) => [label, next.page])).toEqual([
      ["Previous", 1],
      ["Next", 3],
    ]);
    expect({ page, first }).toEqual({ page: { number: 2, count: 3 }, first: 6 });
  });

  it("offers no page that is not there", () => {
    const only = hitsPage({ ...said, hits, total: 2, call: { ...call, page: 1 } });
    expect(only.actions).toEqual([]);
    expect(only.page).toEqual({ number: 1, count: 1 });
  });

  it("opens each hit from its menu, under a title that fits", () => {
    const { menu } = hitsPage({ ...said, hits, total: 2, call });
    expect(menu.map(({ call: next }) => next.options["article"])).toEqual(
      hits.map(({ article }) => article.id),
    );
    expect(menu.every(({ label }) => label.length <= 75 && label !== "")).toBe(true);
  });

  it("finds words for a release without a title", () => {
    const untitled = hit({ ...underseaInfrastructure, title: "" }, "", "");
    const [entry] = hitsPage({ ...said, hits: [untitled], total: 1, call }).menu;
    expect(entry?.label).toMatch(/^NATO Secretary General Jens Stoltenberg/);
  });
});

describe("readCall", () => {
  it("stays as private as the call it follows", () => {
    expect(readCall(underseaInfrastructure, call).options).toEqual({
      article: "undersea-infrastructure",
      private: true,
    });
    expect(readCall(underseaInfrastructure, { ...call, options: {} }).options).toEqual({
      article: "undersea-infrastructure",
    });
  });
});
