import { createHash } from "node:crypto";
import type { ButtonStates, Clock } from "#core/ports.ts";
import type { Database } from "./tables.ts";

const KEPT_FOR_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1_000;
const KEY_BYTES = 15;

/**
 * Keeps the states of buttons in the database. A state is written as JSON: half a surrogate pair,
 * which people can paste, is no text for a database.
 *
 *     keep("search~1~query=…") → "1kx0v9y6vb1q1o2u7c4m0d3p", the same after every restart
 *
 * Keeping a state again makes it young again, to the day.
 */
export function createButtonStates(database: Database, clock: Clock): ButtonStates {
  return {
    async keep(state) {
      const text = JSON.stringify(state);
      const key = keyOf(text);
      await database
        .insertInto("button_states")
        .values({ key, state: text, kept_at: clock().toISOString() })
        .onConflict((conflict) =>
          conflict
            .column("key")
            .doUpdateSet((row) => ({ kept_at: row.ref("excluded.kept_at") }))
            .where("button_states.kept_at", "<", daysAgo(1, clock)),
        )
        .execute();
      return key;
    },
    async find(key) {
      const row = await database
        .selectFrom("button_states")
        .select("state")
        .where("key", "=", key)
        .executeTakeFirst();
      return row === undefined ? undefined : String(JSON.parse(row.state));
    },
  };
}

/** Forgets the states that were last kept more than 90 days ago. */
export async function forgetOldStates(database: Database, clock: Clock): Promise<void> {
  await database
    .deleteFrom("button_states")
    .where("kept_at", "<", daysAgo(KEPT_FOR_DAYS, clock))
    .execute();
}

/** 120 bits of the hash, in at most 24 letters and digits. */
function keyOf(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, KEY_BYTES);
  return BigInt(`0x${bytes.toString("hex")}`).toString(36);
}

function daysAgo(days: number, clock: Clock): string {
  return new Date(clock().getTime() - days * DAY_MS).toISOString();
}
