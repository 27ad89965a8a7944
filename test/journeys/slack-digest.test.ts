import { describe, expect, it } from "vitest";
import type { Bot } from "#core/dispatch.ts";
import { plainWords } from "#core/rich-text.ts";
import { createSlackPoster } from "#slack/poster.ts";
import { sampleClock, silentLog } from "#test/fixtures/bot.ts";
import { editionAnswers } from "#test/fixtures/edition-answers.ts";
import { digestBot } from "#test/support/slack-digests.ts";
import { ask, begin, WAYS } from "#test/support/slack-journey.ts";
import { filledForm, submit, typeIntoField } from "#test/support/slack-forms.ts";
import { buttonIn, happen, mention, optionIn, press, wordsIn } from "#test/support/slack-people.ts";

const homeOpened = { type: "app_home_opened", user: "U1", channel: "D1", tab: "home" };
const channel = { platform: "slack", community: "T0", channel: "C1" } as const;

describe.each(WAYS)("digests on Slack over %s", (way) => {
  it("sets a digest by words, and shows what was set to the asker alone", async () => {
    const { bot, digests } = digestBot();
    const journey = await begin(way, { bot });
    const body = await ask(journey, "digest add 8am Brussels topic:Ukraine");
    expect(body).toMatchObject({ response_type: "ephemeral" });
    expect(wordsIn(body.blocks)).toContain("Daily at 08:00 Brussels time");
    const [set] = await digests.list(channel);
    expect(set?.subscription).toMatchObject({ setBy: "U1", filter: { topic: "Ukraine" } });
    expect(journey.slack.channels.scheduled("C1")).toEqual([]);
  });

  it("sets nothing where the bot may not post, and says how it may", async () => {
    const { bot, digests } = digestBot();
    const journey = await begin(way, { bot });
    journey.slack.channels.refuse("C1", "not_in_channel");
    const body = await ask(journey, "digest add 8am Brussels");
    expect(wordsIn(body.blocks)).toContain("invite me with /invite @nato");
    expect(await digests.list(channel)).toEqual([]);
  });

  it("calls the group that was named", async () => {
    const { bot, digests } = digestBot();
    const journey = await begin(way, { bot });
    await ask(journey, "digest add 8am Brussels mention:<!subteam^S0614TZR7|@press>");
    expect((await digests.list(channel))[0]?.subscription.mention).toBe("S0614TZR7");
  });

  it("opens a form for the bare command, and sets what is filled in", async () => {
    const { bot, digests } = digestBot();
    const journey = await begin(way, { bot });
    expect(await ask(journey, "digest add")).toEqual({});
    const form = await journey.slack.next("views.open");
    expect(JSON.stringify(form.view)).toContain('"initial_conversation":"C1"');

    const words = { at: "17:30", zone: "America/New_York", country: "Finland" };
    const { body } = await journey.deliver(submit(filledForm("C2", words, ["Monday", "Friday"])));
    expect(body).toMatchObject({ response_action: "update", view: { private_metadata: "C2" } });
    expect(wordsIn(body.view?.blocks)).toContain("Mon and Fri at 17:30 New York time");
    const [set] = await digests.list({ ...channel, channel: "C2" });
    expect(set?.subscription.filter.country).toBe("FI");
    expect(journey.slack.faults).toEqual([]);
  });

  it("answers in words where Slack opens no form", async () => {
    const journey = await begin(way, { bot: digestBot().bot });
    journey.slack.refuse("views.open", "expired_trigger_id");
    expect(await ask(journey, "digest add")).toEqual({});
    const told = await journey.slack.next("response");
    expect(told).toMatchObject({ response_type: "ephemeral" });
    expect(told.text).toContain("digest add");
  });

  it("says at a field what is wrong with it, and keeps the form open", async () => {
    const { bot, digests } = digestBot();
    const journey = await begin(way, { bot });
    const words = { at: "08:00", zone: "Europe/Brussels", count: "99" };
    const { body } = await journey.deliver(submit(filledForm("C1", words)));
    expect(body).toMatchObject({
      response_action: "errors",
      errors: { "nato:field:count": expect.stringContaining("99") },
    });

    journey.slack.channels.refuse("C1", "not_in_channel");
    const right = submit(filledForm("C1", { at: "08:00", zone: "Europe/Brussels" }));
    expect((await journey.deliver(right)).body).toMatchObject({
      errors: { "nato:channel": expect.stringContaining("/invite @nato") },
    });
    expect(await digests.list(channel)).toEqual([]);
  });

  it("suggests values while somebody types into the form", async () => {
    const journey = await begin(way, { bot: digestBot().bot });
    const { body } = await journey.deliver(typeIntoField("nato:field:zone", "bruss"));
    expect(body["options"]).toEqual([expect.objectContaining({ value: "Europe/Brussels" })]);
  });

  it("puts the form off where Slack takes long to say whether the bot may post", async () => {
    const { bot } = digestBot();
    const { promise: ready, resolve } = Promise.withResolvers<void>();
    const slow: Bot = { ...bot, answer: (...call) => ready.then(() => bot.answer(...call)) };
    const journey = await begin(way, { bot: slow });
    const filled = submit(filledForm("C1", { at: "08:00", zone: "Europe/Brussels" }));
    const { body } = await journey.deliver(filled);
    expect(wordsIn(body.view?.blocks)).toContain("One moment");
    resolve();
    const late = await journey.slack.next("views.update");
    expect(wordsIn(late.view?.blocks)).toContain("Daily at 08:00 Brussels time");
  });

  it("opens the form from the App Home too, and answers the buttons of what was set", async () => {
    const { bot, digests } = digestBot();
    const journey = await begin(way, { bot });
    await journey.deliver(happen(homeOpened));
    const home = await journey.slack.next("views.publish");
    const view = { id: "V1", type: "home" };
    await journey.deliver(press({ on: buttonIn(home.view?.blocks, "Daily digest"), view }));
    await journey.slack.next("views.open");

    const filled = submit(filledForm("C2", { at: "08:00", zone: "Europe/Brussels" }));
    const { body } = await journey.deliver(filled);
    const window = { id: "V9", type: "modal", private_metadata: "C2" };
    await journey.deliver(press({ on: buttonIn(body.view?.blocks, "Preview 1"), view: window }));
    const preview = await journey.slack.next("views.push");
    expect(wordsIn(preview.view?.blocks)).toContain("NATO daily");
    await journey.deliver(press({ on: buttonIn(body.view?.blocks, "Pause 1"), view: window }));
    const paused = await journey.slack.next("views.update");
    expect(wordsIn(paused.view?.blocks)).toContain("paused");
    const [kept] = await digests.list({ ...channel, channel: "C2" });
    expect(kept?.subscription.paused).toBe("asked");
    expect(journey.slack.faults).toEqual([]);
  });

  it("shows a channel’s digests to the asker alone, changes them in their place, shares none", async () => {
    const journey = await begin(way, { bot: digestBot().bot });
    await ask(journey, "digest add 8am Brussels");
    await journey.deliver(mention("digest list"));
    const listed = await journey.slack.next("chat.postEphemeral");
    expect(() => buttonIn(listed.blocks, "Share")).toThrow("no button");

    const response_url = journey.slack.responseUrl();
    const on = buttonIn(listed.blocks, "Skip 1");
    await journey.deliver(press({ on, response_url, ephemeral: true }));
    const skipped = await journey.slack.next("response");
    expect(skipped).toMatchObject({ response_type: "ephemeral", replace_original: true });
    expect(wordsIn(skipped.blocks)).toContain("skipped");
  });

  it("previews to the asker alone, who may share it", async () => {
    const journey = await begin(way, { bot: digestBot().bot });
    const { blocks, ...preview } = await ask(journey, "digest preview topic:Ukraine");
    expect(preview).toMatchObject({ response_type: "ephemeral" });
    const response_url = journey.slack.responseUrl();
    const on = buttonIn(blocks, "Share");
    await journey.deliver(press({ on, response_url, ephemeral: true }));
    const shared = await journey.slack.next("response");
    expect(shared).toMatchObject({ response_type: "in_channel", replace_original: false });
    expect(shared.text).toContain("long haul");
  });

  it("lets admins alone set digests, where the operator wants it so", async () => {
    const { bot } = digestBot();
    const journey = await begin(way, { bot, digestManagers: "admins" });
    const body = await ask(journey, "digest add 8am Brussels");
    expect(wordsIn(body.blocks)).toContain("add the scope users:read");
  });

  it("reads a release of a posted edition to whoever opens it, alone", async () => {
    const journey = await begin(way);
    const { slack } = journey;
    const at = { botToken: "xoxb-good", apiUrl: slack.apiUrl };
    const poster = await createSlackPoster({ ...at, clock: sampleClock, log: silentLog });
    const order = { channel, delivery: "d3l1veryAbc9", mention: null, crosspost: false };
    const [{ payload } = { payload: "{}" }] = await poster.draw(editionAnswers.edition, order);
    const { blocks } = JSON.parse(payload);
    const response_url = slack.responseUrl();
    await journey.deliver(press({ on: optionIn(blocks, 0), response_url, user: "U2" }));
    const read = await slack.next("response");
    expect(read).toMatchObject({ response_type: "ephemeral", replace_original: false });
  });

  it("tells somebody in direct messages that a digest stands still", async () => {
    const { slack } = await begin(way);
    const at = { botToken: "xoxb-good", apiUrl: slack.apiUrl };
    const poster = await createSlackPoster({ ...at, clock: sampleClock, log: silentLog });
    const words = ["Digest 1 stands still."];
    await poster.tell("U1", channel, words);
    expect(await slack.next("chat.postMessage")).toMatchObject({
      channel: "U1",
      text: plainWords(words),
    });
  });
});
