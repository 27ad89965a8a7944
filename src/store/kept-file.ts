import { hash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Something that can be made anew, kept on disk because making it takes long. */
export interface KeptFile<Content> {
  /** Yields the content, or `undefined` where none is kept or the file is broken. */
  read(): Promise<Content | undefined>;
  /** Keeps the content, in one step: a reader sees the whole file or none. Older ones are deleted. */
  write(content: Content): Promise<void>;
}

/** Where a kept file stands: files of one sort differ by a digest of all that the content depends on. */
export interface KeptPlace {
  readonly folder: string;
  readonly sort: "index" | "visits";
  /** 40 hexadecimal digits. */
  readonly digest: string;
}

const MOST_FILES = 2;
const SUM_BYTES = 32;
/** A process that still writes its file does so for no longer. */
const ABANDONED_AFTER_MS = 60 * 60 * 1_000;

/** Opens a kept file; there may be none yet. */
export function openKeptFile<Content>({ folder, sort, digest }: KeptPlace): KeptFile<Content> {
  const name = `${sort}-${digest}.v8`;
  const path = join(folder, name);
  return {
    async read() {
      try {
        const bytes = await readFile(path);
        const payload = bytes.subarray(SUM_BYTES);
        if (!sumOf(payload).equals(bytes.subarray(0, SUM_BYTES))) return undefined;
        const now = new Date();
        await utimes(path, now, now).catch(() => undefined);
        const content: Content = deserialize(payload);
        return content;
      } catch {
        return undefined;
      }
    },
    async write(content) {
      const payload = serialize(content);
      const temporary = `${path}.${process.pid}`;
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(temporary, [sumOf(payload), payload], { flush: true });
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await deleteOld(folder, { newest: name, sort });
    },
  };
}

function sumOf(payload: Uint8Array): Buffer {
  return hash("sha256", payload, "buffer");
}

/** Deletes all of a sort but the file just written and the one that was used last before it. */
async function deleteOld(
  folder: string,
  { newest, sort }: { readonly newest: string; readonly sort: string },
): Promise<void> {
  const finishedName = new RegExp(`^${sort}-[0-9a-f]{40}\\.v8$`);
  const temporaryName = new RegExp(`^${sort}-[0-9a-f]{40}\\.v8\\.\\d+$`);
  const names = await readdir(folder);
  const aged = await Promise.all(
    names
      .filter((name) => name !== newest && (finishedName.test(name) || temporaryName.test(name)))
      .map(async (name) => ({ name, usedMs: await usedAt(join(folder, name)) })),
  );
  const finished = aged.filter(({ name }) => finishedName.test(name));
  const old = finished.toSorted((one, other) => other.usedMs - one.usedMs).slice(MOST_FILES - 1);
  const abandoned = aged.filter(
    ({ name, usedMs }) => temporaryName.test(name) && usedMs < Date.now() - ABANDONED_AFTER_MS,
  );
  await Promise.all(
    [...old, ...abandoned].map(({ name }) => rm(join(folder, name), { force: true })),
  );
}

async function usedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}
