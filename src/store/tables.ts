import type { Kysely } from "kysely";

/** The database as queries see it; its tables are made by the migrations. */
export type Database = Kysely<Tables>;

/** Every table, by its name. Moments are ISO 8601 in UTC, so that they sort as text. */
export interface Tables {
  readonly migrations: MigrationRow;
  readonly button_states: ButtonStateRow;
}

/** A migration that was made. */
interface MigrationRow {
  readonly number: number;
  readonly made_at: string;
}

/** A button's state under its key; `state` is JSON, see `createButtonStates`. */
interface ButtonStateRow {
  readonly key: string;
  readonly state: string;
  readonly kept_at: string;
}
