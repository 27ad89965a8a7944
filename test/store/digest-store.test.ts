import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMetrics } from "#src/running/metrics.ts";
import { openStore } from "#store/store.ts";
import { articleStoreContract } from "../contracts/article-store-contract.ts";
import { digestRaceContract } from "../contracts/digest-race-contract.ts";
import { digestStoreContract } from "../contracts/digest-store-contract.ts";
import { addSample, DISCORD } from "../contracts/digest-store-samples.ts";
import { sampleClock } from "../fixtures/bot.ts";
import { PROJECT } from "../support/source-files.ts";

let folder: string;
let files = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-digest-"));
});
afterEach(() => rm(folder, { recursive: true }));

function newUrl(): string {
  files += 1;
  return `file:${join(folder, `${files}.db`)}`;
}

const inMemory = () => openStore("file::memory:", sampleClock);
const inFile = () => openStore(newUrl(), sampleClock);

digestStoreContract("SQLite in memory", inMemory);
digestStoreContract("a SQLite file", inFile);
digestStoreContract("a SQLite file whose deliveries are counted", async () => {
  const store = await inFile();
  const metrics = createMetrics({ clock: sampleClock, articles: () => 0, feeds: async () => [] });
  return { ...store, deliveries: metrics.watchDeliveries(store.deliveries) };
});
articleStoreContract("SQLite in memory", inMemory);
articleStoreContract("a SQLite file", inFile);
digestRaceContract("a SQLite file", async () => {
  const url = newUrl();
  return [await openStore(url, sampleClock), await openStore(url, sampleClock)];
});

describe("claim, by processes of their own", () => {
  it("gives each slot to one of them", async () => {
    const url = newUrl();
    const store = await openStore(url, sampleClock);
    const channels = Array.from({ length: 300 }, (_, place) => ({
      ...DISCORD,
      channel: String(place),
    }));
    const added = await Promise.all(channels.map((channel) => addSample(store, { channel })));
    await store.close();
    const script = join(PROJECT, "test/support/claim-process.ts");
    const run = promisify(execFile);
    const outputs = await Promise.all(
      ["one", "two"].map((owner) => run(process.execPath, [script, url, owner])),
    );
    const won = outputs.flatMap(({ stdout }) => stdout.trim().split("\n").filter(Boolean));
    expect(won.map((id) => id.slice(3)).toSorted()).toEqual(added.map(({ id }) => id).toSorted());
  });
});
