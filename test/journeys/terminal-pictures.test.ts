import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runNato } from "../support/command-line.ts";

let folder = "";
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "nato-map-"))));
afterEach(() => rm(folder, { recursive: true }));

describe("nato map", () => {
  it("saves the picture as a PNG, and says where", async () => {
    const file = join(folder, "map.png");
    const run = await runNato(["map", "--person", "Stoltenberg", "--out", file]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain(`Saved as ${file}\n`);
    expect((await readFile(file)).subarray(1, 4).toString()).toBe("PNG");
  });

  it("says in words what the picture shows, and how to save it", async () => {
    const { code, stdout } = await runNato(["map", "--person", "Stoltenberg"]);
    expect(stdout).toMatch(/^Where Jens Stoltenberg went — Seven visits, four of them announced\./);
    expect(stdout).toContain("Map: Bosnia and Herzegovina 1 (announced), Bulgaria 1");
    expect(stdout).toContain("--out map.png saves it as a picture.");
    expect(code).toBe(0);
  });

  it("answers one calm sentence, and saves nothing, for a country that there is not", async () => {
    const out = join(folder, "map.png");
    const run = await runNato(["map", "--country", "Narnia", "--out", out]);
    expect(run).toEqual({
      code: 0,
      stderr: "",
      stdout:
        "I know no country called Narnia. It takes a country, such as Finland, Türkiye or KR.\n",
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it("saves nothing where nobody went", async () => {
    const out = join(folder, "map.png");
    const { code, stdout } = await runNato(["map", "--country", "Ukraine", "--out", out]);
    expect(stdout).toMatch(/^Who visited Ukraine\? Nobody is reported/);
    expect({ code, files: await readdir(folder) }).toEqual({ code: 0, files: [] });
  });

  it("writes over no folder, and makes none", async () => {
    const onFolder = await runNato(["map", "Finland", "--out", folder]);
    expect(onFolder).toMatchObject({ code: 2, stdout: "" });
    expect(onFolder.stderr).toContain(`${folder} is a folder: name a file in it`);
    const nowhere = await runNato(["map", "Finland", "--out", join(folder, "no", "map.png")]);
    expect(nowhere.stderr).toContain(`There is no folder ${join(folder, "no")}`);
    expect(await readdir(folder)).toEqual([]);
  });

  it("gives the data as JSON, and says where it saved the picture", async () => {
    const out = join(folder, "map.png");
    const { stdout } = await runNato(["map", "Finland", "--view", "map", "--json", "--out", out]);
    expect(JSON.parse(stdout)).toMatchObject({
      picture: { kind: "map", marks: [{ country: "FI", visits: 2, planned: 0 }] },
      saved: out,
    });
    const nobody = await runNato(["map", "--country", "Narnia", "--json"]);
    expect(JSON.parse(nobody.stdout)).toMatchObject({ picture: null });
  });

  it("takes --out for nothing else", async () => {
    const { code, stderr } = await runNato(["search", "cables", "--out", join(folder, "x.png")]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "nato: --out belongs to map: nato map Stoltenberg --out map.png\n",
    });
  });
});
