import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "#store/store.ts";
import { runNato } from "../support/command-line.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-digest-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const environment = () => ({ DATABASE_URL: `file:${join(folder, "nato.db")}` });

describe("nato digest", () => {
  it("previews a digest on the day that the clock is set to", async () => {
    const { code, stdout, stderr } = await runNato(
      ["digest", "preview", "--topic", "Ukraine", "--now", "2024-05-30"],
      "",
      environment(),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Thursday 30 May 2024");
    expect(stdout).toContain("Ukraine");
  });

  it("previews it as data", async () => {
    const argv = ["digest", "preview", "Ukraine", "--now", "2024-05-30", "--json"];
    const { stdout } = await runNato(argv, "", environment());
    expect(JSON.parse(stdout)).toMatchObject({
      edition: { day: "2024-05-30", about: ["Ukraine"] },
    });
  });

  it("is honest where nothing fits", async () => {
    const argv = ["digest", "preview", "--topic", "Ukraine", "--country", "Nauru"];
    const { code, stdout } = await runNato(argv, "", environment());
    expect(code).toBe(0);
    expect(stdout).toContain("fits Ukraine · names Nauru");
  });

  it("says where the others are set, and exits with 2", async () => {
    const { code, stderr } = await runNato(["digest", "add", "8am", "Brussels"], "", environment());
    expect(code).toBe(2);
    expect(stderr).toMatch(/^nato: Digests and watches are set in chat.*\n$/);
  });
});

describe("nato for whoever runs the bot", () => {
  it("tells that nothing is due where nothing is kept yet, and makes no database", async () => {
    const told = await runNato(["digest", "--due"], "", environment());
    expect(told).toEqual({
      code: 0,
      stdout: "Nothing is due, and nothing is stuck.\n",
      stderr: "",
    });
    const asData = await runNato(["digest", "--due", "--json"], "", environment());
    expect(JSON.parse(asData.stdout)).toEqual({ due: [] });
    expect(existsSync(join(folder, "nato.db"))).toBe(false);
  });

  it("copies the database", async () => {
    await (await openStore(environment().DATABASE_URL, () => new Date())).close();
    const copy = join(folder, "copy.db");
    const { code, stderr } = await runNato(["backup", copy], "", environment());
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(existsSync(copy)).toBe(true);
  });
});
