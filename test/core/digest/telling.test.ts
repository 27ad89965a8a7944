import { describe, expect, it } from "vitest";
import { sayQuiet, sayRefused, sayUnsure } from "#core/digest/telling.ts";
import { plainWords } from "#core/rich-text.ts";
import { makeSubscription } from "../../support/made-subscriptions.ts";

const digest = (number: number) => makeSubscription({ number });
const watch = (number: number) =>
  makeSubscription({ number, schedule: { kind: "at once", perHour: 4 } });

describe("sayRefused", () => {
  it("says what stands still, and how each runs again", () => {
    expect(plainWords(sayRefused([digest(1), watch(2)], "forbidden"))).toBe(
      "Digest 1 and watch 2 stand still: I may not post in their channel any more. Let me post there again, then say /nato digest resume id:1 and /nato watch resume id:2 in it.",
    );
  });

  it("names several of a kind together", () => {
    const words = plainWords(sayRefused([watch(1), digest(2), watch(3)], "forbidden"));
    expect(words).toMatch(/^Watches 1 and 3 and digest 2 stand still/);
  });

  it("says how to get it elsewhere where the channel is gone", () => {
    expect(plainWords(sayRefused([watch(2)], "gone"))).toBe(
      "Watch 2 stands still: its channel is gone. To get it in another one, say there /nato watch add.",
    );
    expect(plainWords(sayRefused([watch(2), digest(1)], "gone"))).toContain(
      "say there /nato digest add and /nato watch add.",
    );
  });
});

describe("sayRefused of what is not taken as it is set", () => {
  it("says how to set it anew, and what to remove", () => {
    expect(plainWords(sayRefused([digest(2)], "unfit"))).toBe(
      "Digest 2 stands still: what I post there is not taken as it is set, perhaps because of whom it mentions. Set it anew with /nato digest add, then say /nato digest remove id:2.",
    );
  });
});

describe("sayUnsure", () => {
  it("names the edition of a digest by its own time, and the post of a watch in UTC", () => {
    expect(plainWords(sayUnsure(digest(1), "2024-05-30T08:00"))).toContain(
      "the edition of 2024-05-30, 08:00 of digest 1",
    );
    expect(plainWords(sayUnsure(watch(2), "2024-05-30T08:03"))).toContain(
      "the post of 2024-05-30, 08:03 UTC of watch 2",
    );
  });
});

describe("sayQuiet", () => {
  it("says how to stop the digest", () => {
    expect(plainWords(sayQuiet(digest(3)))).toContain("/nato digest remove id:3");
  });
});
