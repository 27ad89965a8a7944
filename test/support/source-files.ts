import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** One TypeScript file of the project; paths count from the project's folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text without its comments. */
  readonly code: string;
  /** What it imports, statically or not: a package's name, `node:…`, or a path of the project. */
  readonly imports: readonly string[];
}

/** Reads every TypeScript file of `commands` and `src`. */
export function readSourceFiles(): SourceFile[] {
  return globSync("{commands,src}/**/*.ts", { cwd: PROJECT })
    .toSorted()
    .map((path) => readSource(path, readFileSync(join(PROJECT, path), "utf8")));
}

/** Reads one file's imports. */
export function readSource(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  const found = code.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`\n]+)["'`]/g);
  const imports = [...found].map(([, name = ""]) => resolveImport(name, path));
  return { path, text, code, imports };
}

/** Takes the comments away, and knows a string or a pattern that holds `//` from a comment. */
function withoutComments(text: string): string {
  const parts =
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[=(,:?]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(parts, (_, kept: string | undefined) => kept ?? "");
}

function resolveImport(name: string, from: string): string {
  if (name.startsWith(".")) return normalize(join(dirname(from), name));
  if (name.startsWith("#commands/")) return name.slice(1);
  if (name.startsWith("#src/")) return name.slice(1);
  return name.startsWith("#") ? `src/${name.slice(1)}` : name;
}
