import { createHash } from "node:crypto";
import type { ButtonStates } from "#core/ports.ts";

/** As many as a long afternoon on the page presses. */
const MOST_KEPT = 5_000;

/**
 * Keeps the states of buttons in memory, the latest five thousand: the page's buttons need not
 * outlive the bot.
 *
 *     keep("search~1~query=…") → "9f86d081884c7d659a2feaa0"
 */
export function keepStatesInMemory(): ButtonStates {
  const kept = new Map<string, string>();
  return {
    async keep(state) {
      const key = createHash("sha256").update(state).digest("hex").slice(0, 24);
      kept.delete(key);
      kept.set(key, state);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return key;
    },
    async find(key) {
      return kept.get(key);
    },
  };
}
