import { createHash } from "node:crypto";
import { access, mkdir, mkdtemp, readFile, readdir, rename, rm } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { SettingsError } from "#core/errors.ts";
import type { Log } from "#core/ports.ts";

/** The built page: what is served at each path, `/` among them. */
export type Page = ReadonlyMap<string, PageFile>;

/** One file of the page. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array;
  /** Whether its name changes with what is in it, so that a browser may keep it for ever. */
  readonly isFinal: boolean;
}

/** What the page is prepared with. */
export interface PageParts {
  readonly log: Log;
  /** Where what was built is kept from one start to the next; by default in `data/`. */
  readonly cacheDir?: string;
}

const SOURCES = fileURLToPath(new URL("page", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../../package.json", import.meta.url));
const CACHE = fileURLToPath(new URL("../../data/preview", import.meta.url));

/** What React asks its bundler for; not our own environment, which `src/config.ts` alone reads. */
const NODE_ENV = ["process", "env", "NODE_ENV"].join(".");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Reads the built page, and builds it first where it was not yet built of these very sources and
 * packages: once, in about two seconds, with a line in the log that says so.
 *
 * @throws {SettingsError} where it has to be built and the packages for that are not installed
 */
export async function preparePage({ log, cacheDir = CACHE }: PageParts): Promise<Page> {
  const folder = join(cacheDir, await versionOf());
  if (!(await isThere(folder))) {
    log.info({ folder }, "building the page for the browser; later starts find it built");
    await build(folder, cacheDir);
  }
  return readPage(folder);
}

/** The same for the same sources, the same packages and the same way of building. */
async function versionOf(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(PACKAGES));
  hash.update(await readFile(import.meta.filename));
  for (const name of await filesIn(SOURCES)) {
    hash.update(name).update(await readFile(join(SOURCES, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** The paths of all files in a folder and below, from that folder, in order. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();
}

/** Builds beside the place and moves it there: whoever finds it finds all of it. */
async function build(folder: string, cacheDir: string): Promise<void> {
  const vite = await loadVite();
  await mkdir(cacheDir, { recursive: true });
  const outDir = await mkdtemp(join(cacheDir, "building-"));
  try {
    await vite.build({
      root: SOURCES,
      base: "/",
      configFile: false,
      envFile: false,
      logLevel: "silent",
      oxc: { jsx: { runtime: "automatic", development: false } },
      // The same page, whatever NODE_ENV is where the bot is started.
      define: { [NODE_ENV]: '"production"' },
      resolve: { conditions: ["module", "browser", "production"] },
      build: {
        outDir,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    });
    await forgetOthers(cacheDir, outDir);
    await rename(outDir, folder);
  } catch (error) {
    await rm(outDir, { recursive: true, force: true });
    // Another start that built the same at the same time was faster.
    if (!(await isThere(folder))) throw error;
  }
}

async function loadVite(): Promise<typeof import("vite")> {
  try {
    return await import("vite");
  } catch (cause) {
    throw new SettingsError(
      [
        "The page for the browser is not built, and the packages that build it are not installed: run npm ci once, or set a token (.env.example says where to get one).",
      ],
      { cause },
    );
  }
}

/** Builds of other sources are of no use any more. */
async function forgetOthers(cacheDir: string, own: string): Promise<void> {
  const built = (await readdir(cacheDir)).filter((name) => /^[0-9a-f]{16}$/.test(name));
  const others = built.map((name) => join(cacheDir, name)).filter((path) => path !== own);
  await Promise.all(others.map((path) => rm(path, { recursive: true, force: true })));
}

async function readPage(folder: string): Promise<Page> {
  const read = (await filesIn(folder)).map(async (name): Promise<[string, PageFile]> => {
    const body = await readFile(join(folder, name));
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    const path = name === "index.html" ? "/" : `/${name.replaceAll("\\", "/")}`;
    return [path, { type, body, isFinal: path !== "/" }];
  });
  return new Map(await Promise.all(read));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
