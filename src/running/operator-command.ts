import { StoreError } from "#core/errors.ts";
import type { Clock } from "#core/ports.ts";
import { sendNow, tellDue, type OperatorOrder } from "#terminal/operator.ts";

/** What an order of the operator's is carried out with. */
export interface OperatorParts {
  readonly databaseUrl: string;
  readonly clock: Clock;
}

/**
 * Carries an order out on the bot's database, and yields the lines to print. Only what changes
 * something opens it for writing: the rest makes no file, brings none up to date and waits for nobody.
 */
export async function carryOut(order: OperatorOrder, parts: OperatorParts): Promise<string> {
  const { databaseUrl, clock } = parts;
  const { openStore, refuseUnserved } = await import("#store/store.ts");
  refuseUnserved(databaseUrl);
  if (order.what === "due") return listDue(order, parts);
  if (order.what === "backup") return copyTo(order.file, databaseUrl);
  const store = await openStore(databaseUrl, clock);
  try {
    return await sendNow(order.id, { subscriptions: store.subscriptions, now: clock() });
  } finally {
    await store.close();
  }
}

async function listDue(
  { json, now }: Extract<OperatorOrder, { readonly what: "due" }>,
  { databaseUrl, clock }: OperatorParts,
): Promise<string> {
  const { openToRead } = await import("#store/read-only.ts");
  const store = await openToRead(databaseUrl);
  try {
    return await tellDue({ json }, { deliveries: store?.deliveries ?? NONE, now: now ?? clock() });
  } finally {
    await store?.close();
  }
}

/** Where nothing is kept, nothing is due. */
const NONE = { due: async () => [], abandoned: async () => [] };

async function copyTo(file: string, databaseUrl: string): Promise<string> {
  const { openToRead } = await import("#store/read-only.ts");
  const store = await openToRead(databaseUrl, { versions: "older too" });
  if (store === undefined) {
    throw new StoreError(
      "There is nothing to copy yet: the bot makes the database that DATABASE_URL names at its first start.",
    );
  }
  try {
    await store.backup(file);
  } finally {
    await store.close();
  }
  return `The database is copied to ${file}.\n`;
}
