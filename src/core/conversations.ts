import type { Clock } from "./ports.ts";

/** What was asked last in each conversation, so that "and in 2023?" can be understood. */
export interface Conversations {
  /** The question before, as it was understood; `undefined` where there was none lately. */
  last(conversation: string): string | undefined;
  keep(conversation: string, question: string): void;
}

const FORGOTTEN_AFTER_MS = 60 * 60 * 1_000;
const MOST_CONVERSATIONS = 10_000;

/** Makes a memory of conversations: of the last hour, and of the latest ten thousand. */
export function createConversations(clock: Clock): Conversations {
  const kept = new Map<string, { readonly question: string; readonly atMs: number }>();
  return {
    last(conversation) {
      const known = kept.get(conversation);
      if (known === undefined || clock().getTime() - known.atMs > FORGOTTEN_AFTER_MS)
        return undefined;
      return known.question;
    },
    keep(conversation, question) {
      kept.delete(conversation);
      kept.set(conversation, { question, atMs: clock().getTime() });
      const [oldest] = kept.keys();
      if (kept.size > MOST_CONVERSATIONS && oldest !== undefined) kept.delete(oldest);
    },
  };
}
