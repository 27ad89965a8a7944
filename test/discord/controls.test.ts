import { describe, expect, it } from "vitest";
import type { SettingsAnswer } from "#core/answer.ts";
import { packPress, type Press } from "#discord/buttons.ts";
import { layControls } from "#discord/controls.ts";
import { digestView, settingsAnswers } from "../fixtures/settings-answers.ts";
import { memoryStates } from "../support/button-states.ts";

const ASKER = "400000000000000004";
const stage = { call: undefined, asker: ASKER, sharable: false };
const states = memoryStates();
const pack = async (press: Press) => packPress(press, states);

/** The labels of each row's controls. */
async function rowsOf(answer: SettingsAnswer): Promise<string[][]> {
  const rows = await layControls(answer, stage, pack);
  return rows.map(({ components }) =>
    components.flatMap((control) =>
      "options" in control ? control.options.map(({ label }) => label) : [control.label ?? ""],
    ),
  );
}

function channelWith(count: number): SettingsAnswer {
  const digests = Array.from({ length: count }, (_, n) => digestView(n + 1, {}));
  return { ...settingsAnswers.settingsNone, digests };
}

describe("layControls of settings", () => {
  it("gives each digest its row, and what concerns them all the last one", async () => {
    expect(await rowsOf(settingsAnswers.settings)).toEqual([
      ["Preview 1", "Pause 1", "Skip 1", "Remove 1"],
      ["Preview 2", "Pause 2", "Skip 2", "Remove 2"],
      ["Resume 5", "Remove 5"],
      ["Help"],
    ]);
  });

  it("has rows for five digests, and a menu for more", async () => {
    expect(await rowsOf(channelWith(5))).toHaveLength(5);
    const [menu = [], ...others] = await rowsOf(channelWith(6));
    expect(menu).toHaveLength(24);
    expect(menu.slice(0, 5)).toEqual(["Preview 1", "Pause 1", "Skip 1", "Remove 1", "Preview 2"]);
    expect(others).toEqual([]);
  });

  it("has room for as many digests as a channel may have", async () => {
    const rows = await layControls(channelWith(25), stage, pack);
    const ids = rows.flatMap(({ components }) => components.map((each) => each.custom_id));
    expect((await rowsOf(channelWith(25))).flat()).toHaveLength(100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("changes a digest in place for its asker, and opens a preview beside it", async () => {
    const [row] = await layControls(channelWith(1), stage, pack);
    expect(row?.components.map((control) => control.custom_id)).toEqual([
      "o:digest preview~1~id=!1",
      "t31ek5z761tz8:digest pause~1~id=!1",
      "t31ek5z761tz8:digest skip~1~id=!1",
      "t31ek5z761tz8:digest remove~1~id=!1",
    ]);
  });
});
