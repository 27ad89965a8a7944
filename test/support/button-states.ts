import { createHash } from "node:crypto";
import type { ButtonStates } from "#core/ports.ts";

/** Keeps the states of buttons in memory: as long as the test has them. */
export function memoryStates(): ButtonStates & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    async keep(state) {
      const key = createHash("sha256").update(state).digest("hex").slice(0, 24);
      kept.set(key, state);
      return key;
    },
    async find(key) {
      return kept.get(key);
    },
  };
}

/** Gives keys, and forgets what they stood for. */
export function forgetfulStates(): ButtonStates {
  return { ...memoryStates(), find: async () => undefined };
}
