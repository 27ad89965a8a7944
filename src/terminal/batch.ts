import type { Json } from "./json.ts";

/**
 * Splits a stream of bytes into its lines at `\n` or `\r\n`, and nowhere else: a question may hold
 * U+2028. Empty lines count; the end of the last line makes no further one.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  rest += decoder.decode();
  if (rest !== "") yield rest.replace(/\r$/, "");
}

/** Answers a line at a time, in order: one line of JSON for each, whatever it holds. */
export async function* answerLines(
  lines: AsyncIterable<string>,
  answerLine: (line: string) => Json | Promise<Json>,
): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(await answerLine(line))}\n`;
}
