import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "#store/store.ts";
import { addSample, DISCORD } from "../contracts/digest-store-samples.ts";
import { sampleClock } from "../fixtures/bot.ts";

let folder: string;
let path: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-backup-"));
  path = join(folder, "nato.db");
  store = await openStore(`file:${path}`, sampleClock);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function listIn(file: string) {
  const copy = await openStore(`file:${file}`, sampleClock);
  try {
    return await copy.subscriptions.list(DISCORD);
  } finally {
    await copy.close();
  }
}

describe("backup", () => {
  it("writes a copy that opens as the database does", async () => {
    const added = await addSample(store);
    const to = join(folder, "copy.db");
    await store.backup(to);
    await store.subscriptions.remove(added.id);
    expect(await listIn(to)).toEqual([added]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("copies what was kept before another process began to write, and waits for nobody", async () => {
    await addSample(store);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE; DELETE FROM subscriptions");
    const to = join(folder, "copy.db");
    await store.backup(to);
    other.exec("COMMIT");
    other.close();
    expect(await listIn(to)).toHaveLength(1);
    expect(await store.subscriptions.list(DISCORD)).toEqual([]);
  });

  it("leaves a file alone that is there already", async () => {
    const to = join(folder, "diary.txt");
    await writeFile(to, "Dear diary");
    await expect(store.backup(to)).rejects.toMatchObject({
      code: "store",
      message: `The file ${to} exists already: name another one, or move it away.`,
    });
    expect(await readFile(to, "utf8")).toBe("Dear diary");
  });

  it.each([
    ["no/such/folder/copy.db", /cannot be written: its folder does not exist\. Make it first\.$/],
    ["nato.db/copy.db", /cannot be written: its folder does not exist\. Make it first\.$/],
    [`${"x".repeat(300)}.db`, /cannot be written: .*ENAMETOOLONG/],
  ])("says why it cannot write %s", async (name, message) => {
    const before = await readdir(folder);
    await expect(store.backup(join(folder, name))).rejects.toMatchObject({
      code: "store",
      message: expect.stringMatching(message),
    });
    expect(await readdir(folder)).toEqual(before);
  });
});
