import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeArticle } from "../support/made-articles.ts";
import { addSample, minute, type OpenStores } from "./digest-store-samples.ts";

const articlesOf = (...ids: string[]) => ids.map((id) => makeArticle({ id, title: `On ${id}` }));
const ALL = [new Date(0), minute(99_999)] as const;

/** What every database must keep of articles; `open` yields an empty one. */
export function articleStoreContract(name: string, open: () => Promise<OpenStores>): void {
  describe(`articles in ${name}`, () => {
    let stores: OpenStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    const note = (ids: readonly string[], at = minute(0), as: "news" | "archive" = "news") =>
      stores.articles.note(articlesOf(...ids), { at: () => at, as });

    it("that fill an empty database are an archive, and what comes later is news", async () => {
      expect(await note(["old", "older"])).toEqual(["old", "older"]);
      expect(await note(["new", "old"], minute(1))).toEqual(["new"]);
      expect(await stores.articles.cameBetween(...ALL)).toEqual(["new"]);
    });

    it("that were filled in from an archive are no news", async () => {
      await note(["old"]);
      expect(await note(["found"], minute(1), "archive")).toEqual(["found"]);
      expect(await stores.articles.cameBetween(...ALL)).toEqual([]);
    });

    it("are found by when they came: after one moment, up to and with another", async () => {
      await note(["old"]);
      for (const at of [3, 1, 2]) await note([`at ${at}`], minute(at));
      expect(await stores.articles.cameBetween(minute(1), minute(3))).toEqual(["at 2", "at 3"]);
      expect(await stores.articles.cameBetween(minute(3), minute(3))).toEqual([]);
    });

    it("came when they are written, not when somebody began to note them", async () => {
      await note(["old"]);
      let now = minute(1);
      const noting = stores.articles.note(articlesOf("new"), { at: () => now, as: "news" });
      now = minute(2);
      await noting;
      expect(await stores.articles.cameBetween(minute(1), minute(2))).toEqual(["new"]);
    });

    it("came when they were first met, however their text changes", async () => {
      await note(["old"]);
      await note(["new"], minute(1));
      const [article] = articlesOf("new");
      if (article === undefined) throw new Error("There is one.");
      const revised = { ...article, paragraphs: ["Corrected."] };
      expect(await stores.articles.note([revised], { at: () => minute(5), as: "news" })).toEqual(
        [],
      );
      expect(await stores.articles.cameBetween(minute(0), minute(1))).toEqual(["new"]);
      expect(await stores.articles.cameBetween(minute(1), minute(9))).toEqual([]);
    });

    it("keep ids and texts that are no proper text", async () => {
      const ids = ['"quoted"', "half \uD83C", "nul \0", "'; DROP TABLE articles; --", "🇫🇮"];
      await note(["old"]);
      const hostile = ids.map((id) => makeArticle({ id, title: id, paragraphs: [id], url: id }));
      const at = minute(1);
      expect(
        (await stores.articles.note(hostile, { at: () => at, as: "news" })).toSorted(),
      ).toEqual(ids.toSorted());
      expect(await stores.articles.note(hostile, { at: () => minute(2), as: "news" })).toEqual([]);
      expect((await stores.articles.cameBetween(...ALL)).toSorted()).toEqual(ids.toSorted());
    });

    it("may be more than one statement holds, and met twice in one list", async () => {
      const ids = Array.from({ length: 5_000 }, (_, place) => `article ${place}`);
      expect(await note([...ids, ...ids.slice(0, 9)])).toHaveLength(5_000);
      expect(await note(ids)).toEqual([]);
    });

    it("are passed over by no edition when the clock was set back", async () => {
      await note(["old"]);
      const { id } = await addSample(stores);
      const coveredTo = minute(60);
      await stores.subscriptions.update(id, { coveredTo: coveredTo.toISOString() });
      await note(["new"], minute(10));
      expect(await stores.articles.cameBetween(coveredTo, minute(61))).toEqual(["new"]);
    });

    it("come now where an edition covers a day that is far ahead", async () => {
      await note(["old"]);
      const { id } = await addSample(stores);
      const coveredTo = minute(60 * 24 * 400).toISOString();
      await stores.subscriptions.update(id, { coveredTo });
      await note(["new"], minute(10));
      expect(await stores.articles.cameBetween(minute(9), minute(10))).toEqual(["new"]);
    });
  });
}
