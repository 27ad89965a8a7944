import { openStore } from "#store/store.ts";

/*
 * Keeps a state in a database of its own accord, says so, and waits to be killed:
 *
 *     node test/support/store-process.ts file:/tmp/nato.db some-state
 */
const [, , url = "", state = ""] = process.argv;
const store = await openStore(url, () => new Date());
process.stdout.write(`${await store.buttonStates.keep(state)}\n`);
setInterval(() => {}, 60_000);
