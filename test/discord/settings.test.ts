import { describe, expect, it } from "vitest";
import { settingsEmbed } from "#discord/settings.ts";
import { digestView, settingsAnswers } from "../fixtures/settings-answers.ts";

describe("settingsEmbed", () => {
  it("tells the next and the last edition as moments of the reader's own zone", () => {
    expect(settingsEmbed(settingsAnswers.settings).description).toContain(
      "Next <t:1717135200:f> (<t:1717135200:R>)\nLast <t:1717048804:f> with 4 releases",
    );
  });

  it("says nothing of editions that are not to come, or never came", () => {
    const digests = [digestView(1, { facts: [["paused"]] })];
    expect(settingsEmbed({ ...settingsAnswers.settingsNone, digests }).description).toContain(
      "**Digest 1** · all releases\nDaily at 08\\:00 Brussels time\npaused\n\nSet one",
    );
  });

  it("counts the digests that have no room", () => {
    const digests = Array.from({ length: 25 }, (_, n) =>
      digestView(n + 1, { about: ["a topic of many words ".repeat(20)] }),
    );
    const { description = "" } = settingsEmbed({ ...settingsAnswers.settingsNone, digests });
    const shown = description.match(/\*\*Digest \d+\*\*/g)?.length ?? 0;
    expect(description).toContain(`\n\nand ${25 - shown} more\n\nSet one`);
  });
});
