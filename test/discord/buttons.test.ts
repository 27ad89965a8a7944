import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packCall, type Call } from "#core/call.ts";
import { callOf, packPress, readPress, type Press, type Verb } from "#discord/buttons.ts";
import { forgetfulStates, memoryStates } from "../support/button-states.ts";

const ASKER = "123456789012345678";
const searchCall: Call = { command: "search", options: { query: "air defence" }, page: 2 };
const anyCall: fc.Arbitrary<Call> = fc.record({
  command: fc.constantFrom("search", "latest", "article"),
  options: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,10}$/),
    fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.boolean(), fc.integer()),
    { maxKeys: 4 },
  ),
  page: fc.integer({ min: 1, max: 999_999 }),
});
const anyPress: fc.Arbitrary<Press> = fc.record(
  {
    verb: fc.constantFrom<Verb>("turn", "open", "share"),
    asker: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
    call: anyCall,
  },
  { requiredKeys: ["verb", "call"] },
);

describe("packPress", () => {
  it("knows by itself what it asks", async () => {
    const id = await packPress({ verb: "turn", asker: ASKER, call: searchCall }, forgetfulStates());
    expect(id).toBe("txrls1wq49ji:search~2~query=air defence");
  });

  it("fits Discord's field, and reads back as what was asked, for any call", async () => {
    const states = memoryStates();
    await fc.assert(
      fc.asyncProperty(anyPress, async (press) => {
        const id = await packPress(press, states);
        expect(id.length).toBeLessThanOrEqual(100);
        const read = readPress(id);
        expect(read).toMatchObject({ verb: press.verb, asker: press.asker });
        const call = read && (await callOf(read, states));
        expect(call && packCall(call)).toBe(packCall(press.call));
      }),
    );
  });

  it.each([99, 100, 101])("keeps a state only where the id would be longer: %i", async (length) => {
    const states = memoryStates();
    const frame = "o:search~1~query=".length;
    const call = { command: "search", options: { query: "q".repeat(length - frame) }, page: 1 };
    const id = await packPress({ verb: "open", call }, states);
    expect(states.kept.size).toBe(length > 100 ? 1 : 0);
    expect(id.length).toBe(length > 100 ? "o#".length + 24 : length);
  });
});

describe("readPress", () => {
  it("reads nothing into an id that the bot never wrote", async () => {
    for (const id of ["", "menu", "x:search~1", "t", "t:", "T:search~1", "search~1"]) {
      expect(readPress(id)).toBeUndefined();
    }
  });

  it("never fails, whatever comes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (id) => {
        const read = readPress(`t${id}`);
        const call = read && (await callOf(read, forgetfulStates()));
        expect(call?.page ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});

describe("callOf", () => {
  it("knows no call where its state is forgotten", async () => {
    const read = readPress("o#0123456789");
    expect(read && (await callOf(read, forgetfulStates()))).toBeUndefined();
  });
});

describe("a marked id", () => {
  const call = { command: "article", options: { article: "a".repeat(70) }, page: 1 };

  it("is read as if it had no mark", async () => {
    const press = { verb: "turn", asker: "123456789012345678", call } as const;
    const bare = await packPress(press, memoryStates());
    const marked = await packPress({ ...press, mark: "d3l1veryAbc9.1" }, memoryStates());
    expect(marked.startsWith("d3l1veryAbc9.1!t")).toBe(true);
    expect(readPress(marked)?.asker).toBe(readPress(bare)?.asker);
  });

  it("keeps its call elsewhere where the mark leaves no room for it", async () => {
    const states = memoryStates();
    const press = { verb: "open", call } as const;
    expect(await packPress(press, states)).toContain(":article");
    const marked = await packPress({ ...press, mark: "d3l1veryAbc9.12" }, states);
    expect(marked.length).toBeLessThanOrEqual(100);
    const read = readPress(marked);
    expect(read && (await callOf(read, states))).toEqual(call);
  });
});
