import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OperatorOrder } from "#terminal/operator.ts";
import { carryOut } from "#src/running/operator-command.ts";
import { openStore } from "#store/store.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-operator-"));
  path = join(folder, "nato.db");
});
afterEach(() => rm(folder, { recursive: true }));

const now = new Date("2024-05-30T06:00:30Z");
const clock = () => now;
const due = { what: "due", json: true, now: undefined } as const;
const order = (what: OperatorOrder) => carryOut(what, { databaseUrl: `file:${path}`, clock });

/** Keeps a digest that is due at 08:00 in Brussels, half a minute ago; yields its id. */
async function keepDigest(): Promise<string> {
  const store = await openStore(`file:${path}`, clock);
  const { id } = await store.subscriptions.add(
    {
      channel: { platform: "discord", community: "1", channel: "2" },
      schedule: { kind: "daily", at: "08:00", zone: "Europe/Brussels", days: [1, 2, 3, 4, 5] },
      filter: { topic: null, country: null, person: null, kind: null },
      most: 10,
      quiet: "skip",
      mention: null,
      crosspost: false,
      setBy: "3",
    },
    {
      createdAt: "2024-05-28T06:00:00.000Z",
      coveredTo: "2024-05-28T06:00:00.000Z",
      nextSlot: "2024-05-30T08:00",
      nextAt: "2024-05-30T06:00:00.000Z",
    },
  );
  await store.close();
  return id;
}

/** Makes the database look as an older bot left it. */
function makeOlder(): void {
  const file = new DatabaseSync(path);
  file.exec("DELETE FROM migrations WHERE number > 3");
  file.close();
}

describe("carryOut", () => {
  it("lists what is due without writing a byte", async () => {
    const id = await keepDigest();
    const before = await readFile(path);
    expect(JSON.parse(await order(due))).toMatchObject({ due: [{ subscription: id }] });
    expect(await readFile(path)).toEqual(before);
  });

  it("lists what is due at the moment that is given", async () => {
    await keepDigest();
    expect(await order({ ...due, now: new Date("2024-05-30T05:59:00Z") })).toBe('{"due":[]}\n');
  });

  it("lists nothing where nothing is kept, and makes no file", async () => {
    expect(await order(due)).toBe('{"due":[]}\n');
    expect(await readdir(folder)).toEqual([]);
  });

  it("brings a digest’s next edition forward", async () => {
    const id = await keepDigest();
    expect(await order({ what: "sendNow", id })).toContain("2024-05-30T08:00 is due now");
  });

  it("copies also what an older bot wrote, and leaves it as it is: an update comes after", async () => {
    await keepDigest();
    makeOlder();
    const before = await readFile(path);
    const copy = join(folder, "copy.db");
    expect(await order({ what: "backup", file: copy })).toBe(
      `The database is copied to ${copy}.\n`,
    );
    expect(await readFile(path)).toEqual(before);
    expect((await readFile(copy)).byteLength).toBeGreaterThan(0);
    await expect(order(due)).rejects.toThrow("older version of the bot: start the bot once");
  });

  it("says that there is nothing to copy yet", async () => {
    await expect(order({ what: "backup", file: join(folder, "copy.db") })).rejects.toThrow(
      "There is nothing to copy yet",
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([due, { what: "backup", file: "copy.db" } as const])(
    "says for %o that PostgreSQL is not served, and no secret of its address",
    async (what) => {
      const databaseUrl = "postgres://nato:secret@db/nato";
      const said = carryOut(what, { databaseUrl, clock });
      await expect(said).rejects.toThrow(/^DATABASE_URL names PostgreSQL, which is not yet served/);
    },
  );
});
