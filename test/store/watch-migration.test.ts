import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "#store/store.ts";
import { DISCORD, SLACK } from "../contracts/digest-store-samples.ts";
import { PROJECT } from "../support/source-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-watch-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens a database as a bot without watches left it, at 09:00 UTC of 30 May 2024. */
async function openOld() {
  const path = join(folder, "old.db");
  const old = new DatabaseSync(path);
  old.exec(await readFile(join(PROJECT, "test/fixtures/database-at-3.sql"), "utf8"));
  old.close();
  return openStore(`file:${path}`, () => new Date("2024-05-30T09:00:00Z"));
}

describe("a database without watches", () => {
  it("keeps its digests as they were set, and how far they have come", async () => {
    const store = await openOld();
    expect(await store.subscriptions.list(DISCORD)).toMatchObject([
      {
        id: "746jen1fu1i2",
        number: 1,
        schedule: {
          kind: "daily",
          at: "08:00",
          zone: "Europe/Brussels",
          days: [1, 2, 3, 4, 5],
        },
        filter: { topic: "air defence", country: "FI", person: null, kind: "news" },
        mention: "77",
        lastSlot: "2024-05-30T08:00",
        nextSlot: "2024-05-31T08:00",
        nextAt: "2024-05-31T06:00:00.000Z",
        coveredTo: "2024-05-30T06:00:00.000Z",
      },
      { id: "9o1nz2mjoucb", number: 2, paused: "asked", nextAt: null },
    ]);
    await store.close();
  });

  it("goes on with its turns, what it sent, and what it had begun", async () => {
    const store = await openOld();
    const { deliveries } = store;
    expect(await deliveries.due(new Date("2024-05-31T05:59:59Z"), 9)).toEqual([]);
    const due = await deliveries.due(new Date("2024-05-31T06:00:00Z"), 9);
    expect(due.map(({ id }) => id)).toEqual(["746jen1fu1i2", "j1cz67z4lgfc"]);
    expect(await deliveries.history("746jen1fu1i2", 9)).toMatchObject([
      { id: "sentdelivery", state: "sent", articles: 2 },
    ]);
    expect(await deliveries.sentAmong("746jen1fu1i2", ["a", "b", "c"])).toEqual(
      new Set(["a", "b"]),
    );
    const [left] = await deliveries.abandoned(new Date("2024-05-30T06:01:00Z"), 9);
    expect(left).toMatchObject({ id: "leftdelivery", parts: [{}, {}] });
    expect(await deliveries.hasHadFirst("746jen1fu1i2")).toBe(true);
    await store.close();
  });

  it("takes watches beside them", async () => {
    const store = await openOld();
    const [digest] = await store.subscriptions.list(SLACK);
    if (digest === undefined) throw new Error("The digest is lost.");
    const schedule = { kind: "at once", perHour: 2 } as const;
    const now = "2024-05-30T09:00:00.000Z";
    const watch = await store.subscriptions.add(
      { ...digest, schedule },
      { createdAt: now, coveredTo: "2024-05-30T08:00:00.000Z", nextSlot: null, nextAt: now },
    );
    expect(watch).toMatchObject({ number: 2, schedule });
    const due = await store.deliveries.due(new Date("2024-05-30T09:01:00Z"), 9);
    expect(due.map(({ id }) => id)).toEqual([watch.id]);
    await store.close();
  });
});
