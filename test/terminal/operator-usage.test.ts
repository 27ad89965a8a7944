import { describe, expect, it } from "vitest";
import { OPERATOR_USES, readOperatorUsage } from "#terminal/operator-usage.ts";

describe("readOperatorUsage", () => {
  it.each([
    ["fetch --help", "--since DAY"],
    ["fetch -h", "--dry-run ADDRESS"],
    ["fetch --dry-run https://a.example --help", "--dry-run ADDRESS"],
    ["--help fetch", "--since DAY"],
    ["help fetch", "--since DAY"],
    ["feeds --help", "nato feeds --json"],
    ["help feeds", "nato feeds --json"],
    ["backup --help", "nato backup copy.db"],
    ["articles --help", "--limit N"],
    ["digest --due --help", "--send-now ID"],
    ["digest --send-now k3 --help", "--send-now ID"],
  ])("tells for %s what its command takes", (line, words) => {
    expect(readOperatorUsage(line.split(" "))).toContain(words);
  });

  it.each([
    "",
    "--help",
    "help",
    "help search",
    "digest --help",
    "help digest",
    "digest --due",
    "fetch",
    "backup copy.db",
    "search -- fetch --help",
    "search fetch --help",
  ])("leaves “%s” to others", (line) => {
    expect(readOperatorUsage(line.split(" "))).toBeUndefined();
  });

  it("has a manual for every use that the whole manual lists", () => {
    for (const [use] of OPERATOR_USES) {
      const words = [...use.split(" "), "--help"];
      expect(readOperatorUsage(words), use).toContain(`nato ${use.split(" ")[0]}`);
    }
  });
});
