import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hostileWords } from "../fixtures/worst-answers.ts";
import { runNato } from "../support/command-line.ts";
import { PROJECT } from "../support/source-files.ts";

function isSpanOrNull(published: unknown): boolean {
  return /^(null|\{"from":"\d{4}-\d\d-\d\d","to":"\d{4}-\d\d-\d\d"\})$/.test(
    JSON.stringify(published),
  );
}

describe("nato", () => {
  it("finds the release about undersea cables", async () => {
    const { code, stdout, stderr } = await runNato(["search", "undersea", "cables"]);
    expect(stdout).toMatch(/^undersea cables · \d+ release/);
    expect(stdout).toContain("1. NATO Secretary General addresses protection of critical undersea");
    expect(stdout).toContain("14 Nov 2023");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("lists all 51 releases as the contract says", async () => {
    const { articles } = JSON.parse((await runNato(["articles", "--json"])).stdout);
    expect(articles).toHaveLength(51);
    for (const article of articles) {
      expect(article).toEqual({
        id: expect.any(String),
        title: expect.any(String),
        published: expect.toSatisfy(isSpanOrNull),
        kind: expect.any(String),
        origin: { file: expect.stringMatching(/\.txt$/), index: expect.any(Number) },
        url: article.url,
      });
    }
  });

  it("answers a search as JSON, with nothing else on standard output", async () => {
    const { stdout } = await runNato(["search", "air defence", "--country", "Ukraine", "--json"]);
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual(["total", "hits", "query"]);
    expect(found.hits.length).toBe(Math.min(10, found.total));
    expect(found.hits[0]).toEqual({
      article: expect.objectContaining({ title: expect.stringContaining("air defence") }),
      score: expect.any(Number),
      snippet: expect.any(String),
      marks: expect.any(Array),
    });
    expect(found.query.filters.country).toBe("UA");
  });

  it("answers a line of JSON for each line of input, in order, whatever a line holds", async () => {
    const lines = [
      "undersea cables",
      "",
      "   ",
      "zzzqqqxxx",
      "cables country:Narnia",
      "air -defence",
      '"',
    ];
    const { code, stdout } = await runNato(
      ["search", "--stdin", "--json", "--limit", "1"],
      `${lines.join("\n")}\n`,
    );
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers).toHaveLength(lines.length);
    expect(answers.map(({ total }) => total > 0)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(answers[0].hits).toHaveLength(1);
    expect(answers[4].error).toContain("Narnia");
  });

  it("exits with 0 for an honest nothing", async () => {
    const { code, stdout } = await runNato(["search", "zzzqqqxxx"]);
    expect(code).toBe(0);
    expect(stdout).toContain("No release fits zzzqqqxxx.");
  });

  it.each([
    [[], "nato --help"],
    [["serach", "x"], "Did you mean search?"],
    [["search"], "search needs query"],
    [["search", "x", "--contry", "Finland"], "Did you mean --country?"],
    [["search", "x", "--country", "Armania"], "Did you mean Armenia?"],
    [["search", "x", "--from", "someday"], "I cannot read someday as from."],
    [["latest", "--stdin"], "--stdin belongs to ask and search"],
    [["articles", "Finland"], "articles takes no words"],
  ])("exits with 2 and one sentence for %j", async (args, sentence) => {
    const { code, stdout, stderr } = await runNato(args);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("exits with 1 and one line where there is no corpus", async () => {
    const { code, stdout, stderr } = await runNato(["latest", "--corpus", "/nowhere"]);
    expect(stderr).toMatch(/^nato: The corpus folder \/nowhere cannot be read[^\n]*\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  it("tells which part of a corpus is bad, and answers from the rest", async () => {
    const folder = await mkdtemp(join(tmpdir(), "nato-"));
    try {
      const good = JSON.stringify({
        title: "Good release",
        body: "Cables.",
        published: "2024-05-30",
      });
      await writeFile(join(folder, "some.jsonl"), `${good}\n{"title":\n`);
      const { code, stdout, stderr } = await runNato([
        "search",
        "cables",
        "--json",
        "--corpus",
        folder,
      ]);
      expect(JSON.parse(stdout).hits[0].article.title).toBe("Good release");
      expect(stderr).toMatch(/^nato: some\.jsonl, line 2: [^\n]+\n$/);
      expect(code).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("turns the clock back with --now", async () => {
    const { stdout } = await runNato([
      "search",
      "NATO",
      "from:yesterday",
      "--now",
      "2024-05-30",
      "--json",
    ]);
    expect(JSON.parse(stdout).query.filters.from).toBe("2024-05-29");
  });

  it("ends quietly when its reader has had enough", async () => {
    const nato = spawn(process.execPath, [join(PROJECT, "src/terminal/nato.ts"), "articles"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    nato.stdout.destroy();
    let complaints = "";
    nato.stderr.on("data", (words: Buffer) => (complaints += words.toString()));
    const [code] = await once(nato, "close");
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  });

  it("tells its version and its manual without a corpus", async () => {
    expect((await runNato(["--version", "--corpus", "/nowhere"])).stdout).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    );
    expect((await runNato(["search", "--help"])).stdout).toContain("--country …");
  });

  it("colours nothing in a pipe, unless FORCE_COLOR asks for it", async () => {
    const [plain, forced, refused] = await Promise.all([
      runNato(["latest"]),
      runNato(["latest"], "", { FORCE_COLOR: "1" }),
      runNato(["latest"], "", { NO_COLOR: "1" }),
    ]);
    expect(plain.stdout).not.toContain("\u001B");
    expect(forced.stdout).toContain("\u001B[1m");
    expect(refused.stdout).toBe(plain.stdout);
  });

  it("shows what a hostile corpus says, and obeys none of it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "nato-"));
    try {
      const title = `Cables ${hostileWords.join(" ")}`;
      await writeFile(
        join(folder, "hostile.jsonl"),
        `${JSON.stringify({ title, body: hostileWords.join("\n\n") })}\n`,
      );
      const runs = await Promise.all(
        [["search", "cables"], ["articles"], ["article", "cables"]].map((args) =>
          runNato([...args, "--corpus", folder]),
        ),
      );
      for (const { code, stdout } of runs) {
        expect(stdout).toContain("Cables @everyone");
        expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(code).toBe(0);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
