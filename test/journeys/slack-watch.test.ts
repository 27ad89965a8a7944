import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSlackPoster } from "#slack/poster.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { USUAL_SCOPES, type FakeSlack } from "#test/support/fake-slack.ts";
import { ask, begin, WAYS } from "#test/support/slack-journey.ts";
import { filledForm, submit } from "#test/support/slack-forms.ts";
import { buttonIn, mention, press, wordsIn } from "#test/support/slack-people.ts";
import { createWatchWorld, newRelease, type WatchWorld } from "#test/support/watch-world.ts";

const READING = [...USUAL_SCOPES, "channels:history", "groups:history"];

let world: WatchWorld;
beforeEach(async () => {
  world = await createWatchWorld();
});
afterEach(() => world.close());

async function posterOf({ apiUrl }: FakeSlack) {
  const { clock } = world;
  return createSlackPoster({ botToken: "xoxb-good", apiUrl, clock, log: silentLog });
}

describe.each(WAYS)("a watch on Slack over %s", (way) => {
  const join = () => begin(way, { bot: world.bot }, { scopes: READING });

  it("is set by words, and shown to the asker alone", async () => {
    const journey = await join();
    const body = await ask(journey, "watch add topic:Ukraine cap:2");
    expect(body).toMatchObject({ response_type: "ephemeral" });
    const words = wordsIn(body.blocks);
    expect(words).toContain("Watch 1 is set");
    expect(words).toContain("At once, at most 2 posts an hour");
    expect(journey.slack.faults).toEqual([]);
  });

  it("is not set where the bot may not post, and how it may is said", async () => {
    const journey = await join();
    journey.slack.channels.refuse("C1", "not_in_channel");
    const body = await ask(journey, "watch add Ukraine");
    expect(wordsIn(body.blocks)).toContain("invite me with /invite @nato");
    expect(wordsIn((await ask(journey, "watch")).blocks)).toContain("No watches");
  });

  it("is set in a window for the bare command, and paused there", async () => {
    const journey = await join();
    expect(await ask(journey, "watch add")).toEqual({});
    const form = await journey.slack.next("views.open");
    expect(form.view).toMatchObject({ type: "modal", callback_id: "nato:watch" });
    const filled = filledForm("C2", { country: "Finland", cap: "2" }, []);
    const { body } = await journey.deliver(submit(filled, "watch"));
    expect(body).toMatchObject({ response_action: "update", view: { private_metadata: "C2" } });
    const words = wordsIn(body.view?.blocks);
    expect(words).toContain("Watch 1 is set");
    expect(words).toContain("At once, at most 2 posts an hour");
    const view = { id: "V9", type: "modal", private_metadata: "C2" };
    await journey.deliver(press({ on: buttonIn(body.view?.blocks, "Pause 1"), view }));
    const paused = await journey.slack.next("views.update");
    expect(JSON.stringify(paused.view)).toContain("Watch for releases");
    expect(wordsIn(paused.view?.blocks)).toContain("Watch 1 is paused");
    expect(journey.slack.faults).toEqual([]);
  });

  it("asks in its window whether every release is meant, where nothing is filled in", async () => {
    const journey = await join();
    const nothing = await journey.deliver(submit(filledForm("C1", {}, []), "watch"));
    expect(nothing.body).toMatchObject({
      response_action: "errors",
      errors: { "nato:field:everything": expect.stringMatching(/^Every release, whatever/) },
    });
    const all = submit(filledForm("C1", { everything: "yes" }, []), "watch");
    expect(wordsIn((await journey.deliver(all)).body.view?.blocks)).toContain("Watch 1 is set");
  });

  it("tells of a release when it comes, once, with a button that reads it to whoever presses", async () => {
    const journey = await join();
    const { slack } = journey;
    await ask(journey, "watch add topic:Ukraine");
    const poster = await posterOf(slack);
    await world.come(newRelease, poster);
    await world.come({ ...newRelease, title: `${newRelease.title}, now` }, poster);
    const [message, ...others] = slack.channels.messages("C1");
    expect(others).toEqual([]);
    expect(message?.text).toMatch(/^New from NATO · Ukraine\n\n• Allies agree .+\n {2}30 May 2024/);
    const words = wordsIn(message?.blocks);
    expect(words).toContain("New from NATO · Ukraine");
    expect(words).toContain("NATO Allies agreed in Prague");
    expect(words).toContain("change or stop: /nato watch list");
    const response_url = slack.responseUrl();
    await journey.deliver(
      press({ on: buttonIn(message?.blocks, "Read"), response_url, user: "U2" }),
    );
    const read = await slack.next("response");
    expect(read).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(slack.faults).toEqual([]);
  });

  it("is listed beside the digests by a mention, paused by its button, and removed by words", async () => {
    const journey = await join();
    const { slack } = journey;
    await ask(journey, "digest add 8am Brussels");
    await ask(journey, "watch add Ukraine");
    await journey.deliver(mention("watch list"));
    const listed = await slack.next("chat.postEphemeral");
    expect(wordsIn(listed.blocks)).toContain("One digest and one watch");
    const on = buttonIn(listed.blocks, "Pause 2");
    const response_url = slack.responseUrl();
    await journey.deliver(press({ on, response_url, ephemeral: true }));
    const paused = await slack.next("response");
    expect(paused).toMatchObject({ response_type: "ephemeral", replace_original: true });
    expect(wordsIn(paused.blocks)).toContain("Watch 2 is paused");
    await world.come(newRelease, await posterOf(slack));
    expect(slack.channels.messages("C1")).toEqual([]);
    expect(wordsIn((await ask(journey, "watch remove 2")).blocks)).toContain("Watch 2 is removed");
  });
});
