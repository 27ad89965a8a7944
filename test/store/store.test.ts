import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "#store/store.ts";
import { sampleClock } from "../fixtures/bot.ts";
import { PROJECT } from "../support/source-files.ts";

const STATE = "search~2~query=air defence";

let folder: string;
let path: string;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-store-"));
  path = join(folder, "nato.db");
  url = `file:${path}`;
});

const others = new Set<ChildProcess>();

afterEach(async () => {
  await Promise.all([...others].map(kill));
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true });
});

/** Opens a store for as long as something is done with it. */
async function within<Result>(
  use: (store: Store) => Promise<Result>,
  clock = sampleClock,
): Promise<Result> {
  const store = await openStore(url, clock);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const keep = (state: string, clock = sampleClock) =>
  within(({ buttonStates }) => buttonStates.keep(state), clock);
const find = (key: string, clock = sampleClock) =>
  within(({ buttonStates }) => buttonStates.find(key), clock);

/** The clock of other processes. */
const currentClock = () => new Date();

/** A clock so many days after `sampleClock`. */
const daysLater = (days: number) => () =>
  new Date(sampleClock().getTime() + days * 24 * 60 * 60 * 1_000);

/** Keeps a state in another process, and leaves that one running. */
async function keepElsewhere(state: string) {
  const script = join(PROJECT, "test/support/store-process.ts");
  const child = spawn(process.execPath, [script, url, state], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  others.add(child);
  const [key] = await once(child.stdout, "data");
  return { key: String(key).trim(), kill: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  others.delete(child);
  const ended = once(child, "exit");
  if (child.kill("SIGKILL")) await ended;
}

/** Does something as a user without rights: root may write everywhere. */
async function withoutRights<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.("nobody");
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe("openStore", () => {
  it("makes the database and its folder, and finds what was kept after it is opened again", async () => {
    path = join(folder, "some/where/nato.db");
    url = `file:${path}`;
    expect(await find(await keep(STATE))).toBe(STATE);
  });

  it("finds what was kept by a process that was killed the moment after", async () => {
    const other = await keepElsewhere(STATE);
    await other.kill();
    expect(await find(other.key)).toBe(STATE);
  });

  it("shares the database with another process, both ways", async () => {
    await within(async ({ buttonStates }) => {
      const ours = await buttonStates.keep("ours");
      const other = await keepElsewhere("theirs");
      expect(await buttonStates.find(other.key)).toBe("theirs");
      expect(await buttonStates.find(ours)).toBe("ours");
    }, currentClock);
  });

  it("lets two processes make the same database at the same moment", async () => {
    const made = await Promise.all(["one", "two"].map(keepElsewhere));
    const found = await Promise.all(made.map(({ key }) => find(key)));
    expect(found).toEqual(["one", "two"]);
  });

  it("keeps nothing on disk where it is told so", async () => {
    url = "file::memory:";
    expect(await find(await keep(STATE))).toBeUndefined();
  });

  it("waits for the disk, and lets others read meanwhile", async () => {
    await keep(STATE);
    const file = new DatabaseSync(path);
    expect(file.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    file.close();
  });
});

describe("openStore, where it cannot", () => {
  /** The file must be the same afterwards, byte for byte. */
  async function refusal(): Promise<string> {
    const before = await readFile(path);
    const opening = openStore(url, sampleClock, { check: "whole" });
    const error = await opening.catch((thrown: unknown) => thrown);
    expect(await readFile(path)).toEqual(before);
    expect(error).toMatchObject({ code: "store" });
    return error instanceof Error ? error.message : "";
  }

  it("leaves a file alone that is no database", async () => {
    await writeFile(path, "Dear diary, ".repeat(1_000));
    expect(await refusal()).toBe(
      `The database ${path} is broken, or is no SQLite database; nothing in it was changed. Put a backup in its place, or move it away to begin anew.`,
    );
  });

  it("leaves a database alone that is broken inside", async () => {
    await within(async ({ buttonStates }) => {
      for (let number = 0; number < 200; number += 1) {
        await buttonStates.keep(`${number}`.repeat(50));
      }
    });
    const file = await open(path, "r+");
    await file.write(Buffer.alloc(8_192, 0x5a), 0, 8_192, 8_192);
    await file.close();
    expect(await refusal()).toMatch(/is broken/);
  });

  it("leaves a database alone that a newer bot has written", async () => {
    await keep(STATE);
    const file = new DatabaseSync(path);
    file.exec("INSERT INTO migrations VALUES (9999, '2030-01-01T00:00:00.000Z')");
    file.close();
    expect(await refusal()).toMatch(/was written by a newer version of the bot: start that one/);
  });

  it("brings a database of an older bot up to date, and keeps what is in it", async () => {
    const file = new DatabaseSync(path);
    file.exec(`CREATE TABLE migrations (number INTEGER PRIMARY KEY, made_at TEXT NOT NULL);
      INSERT INTO migrations VALUES (1, '2024-01-01T00:00:00.000Z');
      CREATE TABLE button_states (key TEXT PRIMARY KEY, state TEXT NOT NULL, kept_at TEXT NOT NULL);
      INSERT INTO button_states VALUES ('k', '"old"', '2024-05-30T00:00:00.000Z')`);
    file.close();
    await within(async (store) => {
      expect(await store.buttonStates.find("k")).toBe("old");
      expect(await store.deliveries.due(sampleClock(), 1)).toEqual([]);
    });
  });

  it("leaves another program's database alone", async () => {
    const file = new DatabaseSync(path);
    file.exec("CREATE TABLE recipes (name TEXT)");
    file.close();
    expect(await refusal()).toMatch(/belongs to another program; set DATABASE_URL/);
  });

  it("says that another program has locked it", async () => {
    await keep(STATE);
    const file = new DatabaseSync(path);
    file.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    const message = await refusal();
    file.close();
    expect(message).toMatch(/is locked by another program: stop that one, and start again\.$/);
  });

  it("says that it may not write the file", async () => {
    await keep(STATE);
    const elsewhere = join(folder, "shared");
    await mkdir(elsewhere);
    await cp(path, join(elsewhere, "nato.db"));
    path = join(elsewhere, "nato.db");
    url = `file:${path}`;
    await chmod(path, 0o444);
    await chmod(elsewhere, 0o777);
    await chmod(folder, 0o755);
    expect(await withoutRights(refusal)).toMatch(
      /cannot be written: give the bot’s user the right/,
    );
  });

  it("says that it may not write in the folder", async () => {
    await chmod(folder, 0o555);
    const opening = withoutRights(() => openStore(url, sampleClock));
    await expect(opening).rejects.toThrow(
      `The database ${path} cannot be opened or made: give the bot’s user the right to write in its folder`,
    );
  });

  it("says that the folder cannot be made", async () => {
    await writeFile(path, "");
    await expect(openStore(`file:${path}/nato.db`, sampleClock)).rejects.toMatchObject({
      code: "store",
      message: expect.stringMatching(/^The folder \S+ of the database cannot be made \(.+\)/),
    });
  });

  it("says that PostgreSQL is not served yet", async () => {
    await expect(openStore("postgres://u:secret@h/db", sampleClock)).rejects.toMatchObject({
      code: "settings",
      message: expect.not.stringContaining("secret"),
    });
  });
});

describe("buttonStates", () => {
  it("yields the same short key for the same state, of letters and digits", async () => {
    const keys = await within(async ({ buttonStates }) =>
      Promise.all(
        [STATE, STATE, `${STATE}!`, "x".repeat(5_000)].map((each) => buttonStates.keep(each)),
      ),
    );
    for (const key of keys) expect(key).toMatch(/^[0-9a-z]{1,24}$/);
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toBe(keys[1]);
  });

  it("keeps what people type, to the letter", async () => {
    const states = ["", "🇫🇮 été \0 'x'; DROP TABLE", "half a pair: \uD83C", "\\u0000"];
    await within(async ({ buttonStates }) => {
      for (const state of states) {
        expect(await buttonStates.find(await buttonStates.keep(state))).toBe(state);
      }
    });
  });

  it("knows nothing of a key that it never gave", async () => {
    expect(await find("neverkept")).toBeUndefined();
  });

  it("forgets on opening what was last kept more than 90 days ago, and only that", async () => {
    const [old, renewed] = await within(async ({ buttonStates }) =>
      Promise.all([buttonStates.keep("old"), buttonStates.keep("renewed")]),
    );
    await keep("renewed", daysLater(30));
    expect(await find(old ?? "", daysLater(89))).toBe("old");
    expect(await find(old ?? "", daysLater(91))).toBeUndefined();
    expect(await find(renewed ?? "", daysLater(91))).toBe("renewed");
  });

  it("forgets the same when it is told to, while it is open", async () => {
    let now = sampleClock();
    const store = await openStore(url, () => now);
    const key = await store.buttonStates.keep("old");
    now = daysLater(89)();
    await store.forgetOld();
    expect(await store.buttonStates.find(key)).toBe("old");
    now = daysLater(91)();
    await store.forgetOld();
    expect(await store.buttonStates.find(key)).toBeUndefined();
    await store.close();
  });

  it("says in one sentence what went wrong, once the file is in the way", async () => {
    await keep(STATE);
    await within(async ({ buttonStates }) => {
      const file = new DatabaseSync(path);
      file.exec("BEGIN IMMEDIATE");
      await expect(buttonStates.keep("another")).rejects.toMatchObject({
        code: "store",
        message: expect.stringContaining("is locked by another program"),
      });
      file.close();
      expect(await buttonStates.find(await buttonStates.keep("another"))).toBe("another");
    });
  });
});
