import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { MOST_TEXT } from "#core/option-types.ts";
import { readJson, Refusal } from "./guard.ts";

const line = z.string().max(MOST_TEXT);
const name = z.string().max(100);
const id = z.string().max(3_000);
const platform = z.enum(["Discord", "Slack"]);
const option = z.object({
  text: z.object({ type: z.literal("plain_text"), text: z.string().max(300) }),
  value: z.string().max(300),
});
const value = z.object({
  type: name,
  value: line.nullable().exactOptional(),
  selected_time: name.nullable().exactOptional(),
  selected_conversation: name.nullable().exactOptional(),
  selected_option: option.nullable().exactOptional(),
  selected_options: z.array(option).max(100).exactOptional(),
});
const view = z.object({ type: z.enum(["modal", "home"]), private_metadata: id.optional() });
const call = z.object({
  command: name,
  options: z.record(name, z.union([line, z.number(), z.boolean()])),
  page: z.int().min(1).max(999_999),
});

/** What the page may send, by what it asks. Words may be too many: the bot itself says so. */
export const SCHEMAS = {
  question: z.union([
    z.object({ words: z.string(), conversation: name.optional() }),
    z.object({ call }),
  ]),
  press: z.object({ platform, id, conversation: name.optional() }),
  line: z.object({ line: z.string() }),
  field: z.object({ field: name, typed: line }),
  act: z.discriminatedUnion("act", [
    z.object({ act: z.literal("home") }),
    z.object({ act: z.literal("search"), words: line }),
    z.object({ act: z.literal("press"), id, view }),
    z.object({
      act: z.literal("submit"),
      name,
      values: z.record(name, z.record(name, value)),
    }),
  ]),
} as const;

/**
 * Reads what the page sent.
 * @throws {Refusal} for anything that it would not send
 */
export async function read<Body>(request: IncomingMessage, schema: z.ZodType<Body>): Promise<Body> {
  only(["POST"], request);
  const { data, success } = schema.safeParse(await readJson(request));
  if (!success) throw new Refusal(400, "I cannot read that as a question.");
  return data;
}

/**
 * Lets through the methods that are meant.
 * @throws {Refusal} for any other
 */
export function only(methods: readonly string[], { method = "" }: IncomingMessage): undefined {
  if (!methods.includes(method)) throw new Refusal(405, `Here one asks by ${methods.join(", ")}.`);
}
