import { array, assert, asyncProperty, integer, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { answerLines, readLines } from "#terminal/batch.ts";

async function* chunks(...parts: (string | Uint8Array)[]) {
  yield* parts;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("readLines", () => {
  it("counts empty lines, and none after the last line's end", async () => {
    expect(await all(readLines(chunks("a\n\n", "b\r\n")))).toEqual(["a", "", "b"]);
    expect(await all(readLines(chunks("a\nb")))).toEqual(["a", "b"]);
    expect(await all(readLines(chunks()))).toEqual([]);
  });

  it("breaks at no other sign", async () => {
    expect(await all(readLines(chunks("a\u2028b\u0085c\n")))).toEqual(["a\u2028b\u0085c"]);
  });

  it("reads the same lines wherever the bytes are cut", async () => {
    await assert(
      asyncProperty(
        array(string({ unit: "binary" })),
        integer({ min: 1, max: 5 }),
        async (words, size) => {
          const lines = words.map((line) => line.replaceAll(/[\r\n\uFEFF]/g, " "));
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
          const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
            bytes.subarray(n * size, (n + 1) * size),
          );
          const wanted = lines.map((line) => line.toWellFormed());
          expect(await all(readLines(chunks(...parts)))).toEqual(wanted);
        },
      ),
    );
  });
});

describe("answerLines", () => {
  it("answers in order, a line of JSON for each line", async () => {
    const lines = await all(answerLines(readLines(chunks("b\n\na\n")), (line) => ({ line })));
    expect(lines).toEqual(['{"line":"b"}\n', '{"line":""}\n', '{"line":"a"}\n']);
  });
});
