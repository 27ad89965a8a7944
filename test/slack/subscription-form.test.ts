import { describe, expect, it } from "vitest";
import type { NoticeAnswer } from "#core/answer.ts";
import { FORM_KINDS, type FormKind } from "#slack/form-kinds.ts";
import { drawForm, formErrors, readForm, suggestForField } from "#slack/subscription-form.ts";
import { bodyFaults } from "#test/support/fake-slack.ts";
import { digestBot } from "#test/support/slack-digests.ts";
import { filledForm } from "#test/support/slack-forms.ts";

const { bot } = digestBot();
const [digest, watch] = ["digest add", "watch add"].map((command) => {
  const kind = FORM_KINDS.find((each) => each.command === command);
  if (kind === undefined) throw new Error(`There is no form for ${command}.`);
  return kind;
}) as [FormKind, FormKind];

describe("drawForm", () => {
  it.each([
    ["digest", digest],
    ["watch", watch],
  ])("has for a %s a field for each option that Slack can show", async (name, kind) => {
    const view = drawForm(kind, bot, "C1");
    expect(view && bodyFaults({ view })).toEqual([]);
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(
      `messages/${name}-form.json`,
    );
  });

  it("takes the conversation that somebody looks at, where none is known", () => {
    for (const none of [undefined, "D1"]) {
      expect(JSON.stringify(drawForm(watch, bot, none))).toContain(
        "default_to_current_conversation",
      );
    }
  });

  it("is not there where digests cannot be set", () => {
    expect(drawForm(digest, { ...bot, commands: [] }, "C1")).toBeUndefined();
  });
});

describe("suggestForField", () => {
  it("suggests zones and countries while somebody types", () => {
    const [zone] = suggestForField(bot, "nato:field:zone", "bruss");
    expect(zone?.value).toBe("Europe/Brussels");
    const [country] = suggestForField(bot, "nato:field:country", "Finl");
    expect(country?.value).toBe("Finland");
    expect(suggestForField(bot, "somebody else’s", "bruss")).toEqual([]);
  });
});

describe("readForm", () => {
  it("makes a call of what was filled in, and of nothing else", () => {
    const filled = readForm(
      digest,
      filledForm("C7", { at: "08:00", zone: "Europe/Kyiv", topic: " " }),
    );
    expect(filled).toEqual({
      channel: "C7",
      call: {
        command: "digest add",
        options: { at: "08:00", zone: "Europe/Kyiv", days: "daily" },
        page: 1,
      },
    });
  });

  it("makes a call of a watch’s form, with what was ticked", () => {
    const filled = readForm(watch, filledForm("C7", { everything: "yes", cap: "2" }, []));
    expect(filled.call).toEqual({
      command: "watch add",
      options: { everything: "yes", cap: "2" },
      page: 1,
    });
  });

  it("names the days where not all are chosen", () => {
    const filled = readForm(digest, filledForm("C7", { at: "08:00" }, ["Monday", "Friday"]));
    expect(filled.call.options["days"]).toBe("Monday, Friday");
  });
});

describe("formErrors", () => {
  const filled = readForm(digest, filledForm("C7", { at: "08:00", count: "99" }));
  const notice = (text: NoticeAnswer["text"]): NoticeAnswer => {
    return { kind: "notice", tone: "wrong", text, hints: [], actions: [] };
  };

  it("says at a field what is wrong with its words", () => {
    const errors = formErrors(notice(["I cannot read ", { strong: "99" }, " as count."]), filled);
    expect(errors).toEqual({ "nato:field:count": "I cannot read 99 as count." });
  });

  it("says at the field that a button would fill in what is missing there", () => {
    const call = { ...filled.call, options: { ...filled.call.options, zone: "Europe/Kyiv" } };
    const asked = { ...notice(["Whose 08:00 is it?"]), actions: [{ label: "Kyiv", call }] };
    expect(formErrors(asked, filled)).toEqual({ "nato:field:zone": "Whose 08:00 is it?" });
  });

  it("says at the channel whatever else is wrong", () => {
    const errors = formErrors(notice(["I am not in this channel."]), filled);
    expect(errors).toEqual({ "nato:channel": "I am not in this channel." });
  });
});
