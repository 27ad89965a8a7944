import { describe, expect, it } from "vitest";
import { packButton } from "#slack/buttons.ts";
import { ask, begin, WAYS } from "#test/support/slack-journey.ts";
import {
  buttonIn,
  happen,
  mention,
  optionIn,
  pickShortcut,
  press,
  wordsIn,
  writeTo,
} from "#test/support/slack-people.ts";

const homeOpened = { type: "app_home_opened", user: "U1", channel: "D1", tab: "home" };

describe.each(WAYS)("Slack over %s", (way) => {
  it("answers a command at once, to the asker alone, with what was found", async () => {
    const journey = await begin(way);
    const body = await ask(journey, "search Ukraine");
    expect(body).toMatchObject({ response_type: "ephemeral", unfurl_links: false });
    expect(body.text).toContain("Ukraine · 21 releases");
    expect(wordsIn(body.blocks)).toContain("1–5 of 21");
    expect(journey.slack.sent).toEqual([]);
  });

  it("tells what can be said when nothing is", async () => {
    const body = await ask(await begin(way), "  ");
    expect(wordsIn(body.blocks)).toContain("I search NATO’s press releases");
  });

  it("shows a hostile question as it was written, and calls nobody", async () => {
    const body = await ask(await begin(way), "search <!channel> *NATO* &amp; <@U1>");
    expect(body.text).not.toMatch(/<|\bU1\b/);
  });

  it("turns the page in the place of the one before", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search Ukraine");
    const response_url = journey.slack.responseUrl();
    const on = buttonIn(blocks, "Next");
    const { body } = await journey.deliver(press({ on, response_url, ephemeral: true }));
    expect(body).toEqual({});
    const second = await journey.slack.next("response");
    expect(second).toMatchObject({ response_type: "ephemeral", replace_original: true });
    expect(wordsIn(second.blocks)).toContain("6–10 of 21");
  });

  it("goes on with a new message when a response’s address is used up", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search Ukraine");
    const response_url = journey.slack.responseUrl();
    const on = buttonIn(blocks, "Next");
    for (let turn = 1; turn <= 6; turn += 1) {
      await journey.deliver(press({ on, response_url, ephemeral: true }));
      await journey.slack.next("response", turn);
    }
    const anew = await journey.slack.next("chat.postEphemeral");
    expect(anew).toMatchObject({ channel: "C1", user: "U1" });
    expect(wordsIn(anew.blocks)).toContain("6–10 of 21");
  });

  it("tells somebody kindly to invite it where it can no longer answer", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search Ukraine");
    journey.slack.refuse("chat.postEphemeral", "not_in_channel");
    const response_url = `${journey.slack.responseUrl()}0`;
    await journey.deliver(press({ on: buttonIn(blocks, "Next"), response_url, ephemeral: true }));
    const said = await journey.slack.next("chat.postMessage");
    expect(said).toMatchObject({ channel: "U1" });
    expect(said.text).toContain("/invite @nato");
  });

  it("shares an answer with the channel, where the sharer can turn it", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search Ukraine");
    const response_url = journey.slack.responseUrl();
    const on = buttonIn(blocks, "Share");
    await journey.deliver(press({ on, response_url, ephemeral: true }));
    const shared = await journey.slack.next("response");
    expect(shared).toMatchObject({ response_type: "in_channel", replace_original: false });
    expect(() => buttonIn(shared.blocks, "Share")).toThrow("no button");

    const next = buttonIn(shared.blocks, "Next");
    await journey.deliver(press({ on: next, response_url: `${response_url}0` }));
    const updated = await journey.slack.next("chat.update");
    expect(updated).toMatchObject({ channel: "C1", ts: "1700000005.000100" });
    expect(wordsIn(updated.blocks)).toContain("6–10 of 21");
  });

  it("answers somebody else’s press to them alone", async () => {
    const journey = await begin(way);
    await journey.deliver(mention("search Ukraine"));
    const posted = await journey.slack.next("chat.postMessage");
    const on = buttonIn(posted.blocks, "Next");
    const response_url = journey.slack.responseUrl();
    await journey.deliver(press({ on, response_url, user: "U2" }));
    const alone = await journey.slack.next("response");
    expect(alone).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(wordsIn(alone.blocks)).toContain("6–10 of 21");
  });

  it("opens a release from the menu, to the reader alone, and can share it", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search Ukraine");
    const response_url = journey.slack.responseUrl();
    const on = optionIn(blocks, 2);
    await journey.deliver(press({ on, response_url, ephemeral: true }));
    const release = await journey.slack.next("response");
    expect(release).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(wordsIn(release.blocks)).toContain("most urgent need is more air defence");
    expect(buttonIn(release.blocks, "Share")).toBeDefined();
  });

  it("answers a mention in its thread", async () => {
    const journey = await begin(way);
    await journey.deliver(mention("search Military Committee"));
    const posted = await journey.slack.next("chat.postMessage");
    expect(posted).toMatchObject({ channel: "C1", thread_ts: "1700000001.000100" });
    expect(posted).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
    expect(wordsIn(posted.blocks)).toContain("NATO Military Committee visits Finland");
  });

  it("answers who visited a country, with the sentence that proves it", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "ask who visited Finland in May 2024?");
    expect(wordsIn(blocks)).toContain("NATO Military Committee · 27–29 May 2024 · Rovaniemi");
    const quotes = (blocks ?? []).flatMap((block) =>
      block.type === "rich_text"
        ? block.elements.filter(({ type }) => type === "rich_text_quote")
        : [],
    );
    expect(JSON.stringify(quotes[0])).toContain(
      "“From 27 to 29 May, the NATO Military Committee visited Rovaniemi in Finland.” — ",
    );
    const byOptions = await ask(journey, "visits country:Finland from:2024-05 to:2024-05");
    expect(wordsIn(byOptions.blocks)).toContain("the NATO Military Committee visited Rovaniemi");
  });

  it("understands a question that follows on the one before in its thread", async () => {
    const journey = await begin(way);
    const inThread = { thread_ts: "1700000001.000100", ts: "1700000009.000100" };
    await journey.deliver(mention("who visited Qatar?"));
    expect((await journey.slack.next("chat.postMessage")).text).toContain("Who visited Qatar?");
    await journey.deliver(mention("and Finland?", inThread));
    const followed = await journey.slack.next("chat.postMessage", 2);
    expect(followed).toMatchObject({ thread_ts: "1700000001.000100" });
    expect(followed.text).toContain("Who visited Finland?");

    await journey.deliver(mention("and Finland?", { ts: "1700000010.000100" }));
    const elsewhere = await journey.slack.next("chat.postMessage", 3);
    expect(elsewhere.text).not.toContain("Who visited Finland?");
  });

  it("still understands what followed on another when its button is pressed", async () => {
    const journey = await begin(way);
    const options = { after: "Who visited Qatar?", question: "and Finland?" };
    const call = { command: "ask", options, page: 1 };
    const value = packButton({ verb: "turn", owner: "U1", call });
    const on = { type: "button", action_id: "nato:0", block_id: "nato:visits:1", value };
    await journey.deliver(press({ on, response_url: journey.slack.responseUrl() }));
    const turned = await journey.slack.next("response");
    expect(turned).toMatchObject({ replace_original: true });
    expect(turned.text).toContain("Who visited Finland?");
  });

  it("follows on what a button showed, in the thread where it was pressed", async () => {
    const journey = await begin(way);
    const thread = "1700000001.000100";
    await journey.deliver(mention("who visited Finland in May 2024?"));
    await journey.slack.next("chat.postMessage");
    const call = { command: "visits", options: { country: "Finland" }, page: 1 };
    const value = packButton({ verb: "open", call });
    const on = { type: "button", action_id: "nato:0", block_id: "nato:visits:1", value };
    const response_url = journey.slack.responseUrl();
    await journey.deliver(press({ on, response_url, thread }));
    await journey.slack.next("response");
    await journey.deliver(mention("and Qatar?", { thread_ts: thread, ts: "1700000009.000100" }));
    const followed = await journey.slack.next("chat.postMessage", 2);
    expect(followed.text).toContain("Who visited Qatar?");
  });

  it("understands a follow-up in direct messages too", async () => {
    const journey = await begin(way);
    await journey.deliver(writeTo("who visited Qatar?"));
    await journey.slack.next("chat.postMessage");
    await journey.deliver(writeTo("and Finland?"));
    const followed = await journey.slack.next("chat.postMessage", 2);
    expect(followed.text).toContain("Who visited Finland?");
  });

  it("answers what is private, and what cannot be understood, to the one who mentioned it", async () => {
    const journey = await begin(way);
    await journey.deliver(mention("search Ukraine private:yes"));
    await journey.slack.next("chat.postEphemeral");
    await journey.deliver(mention("search NATO country:Narnia"));
    const told = await journey.slack.next("chat.postEphemeral", 2);
    expect(told).toMatchObject({ user: "U1", thread_ts: "1700000001.000100" });
    expect(told.text).toContain("Narnia");
    expect(journey.slack.sent.some(({ to }) => to === "chat.postMessage")).toBe(false);
  });

  it("answers a direct message plainly, and neither bots nor edits", async () => {
    const journey = await begin(way);
    await journey.deliver(writeTo("NATO", { bot_id: "B2" }));
    await journey.deliver(writeTo("NATO", { user: "UBOT" }));
    await journey.deliver(writeTo("NATO", { subtype: "message_changed" }));
    await journey.deliver(writeTo("NATO", { edited: { user: "U1", ts: "1" } }));
    await journey.deliver(writeTo("NATO", { channel_type: "channel", channel: "C1" }));
    await journey.deliver(writeTo("Military Committee"));
    const posted = await journey.slack.next("chat.postMessage");
    expect(posted).toMatchObject({ channel: "D1" });
    expect(posted["thread_ts"]).toBeUndefined();
    expect(wordsIn(posted.blocks)).toContain("NATO Military Committee visits Finland");
    expect(journey.slack.sent).toHaveLength(1);
  });

  it("searches with the words of a message", async () => {
    const journey = await begin(way);
    const text = "*Military Committee* <@U2>";
    await journey.deliver(pickShortcut(text, journey.slack.responseUrl()));
    const found = await journey.slack.next("response");
    expect(found).toMatchObject({ response_type: "ephemeral" });
    expect(wordsIn(found.blocks)).toContain("NATO Military Committee visits Finland");

    await journey.deliver(pickShortcut("<@U2>", journey.slack.responseUrl()));
    expect((await journey.slack.next("response", 2)).text).toContain("no words");
  });

  it("searches from the App Home, and opens releases in a window", async () => {
    const journey = await begin(way);
    await journey.deliver(happen(homeOpened));
    const home = await journey.slack.next("views.publish");
    expect(wordsIn(home.view?.blocks)).toContain("Newest releases");

    const view = { id: "V1", type: "home" };
    const box = { type: "plain_text_input", block_id: "nato:find", action_id: "nato:find" };
    await journey.deliver(press({ on: { ...box, value: "Military Committee" }, view }));
    const found = await journey.slack.next("views.publish", 2);
    expect(wordsIn(found.view?.blocks)).toContain("NATO Military Committee visits Finland");

    await journey.deliver(press({ on: optionIn(found.view?.blocks, 0), view }));
    const modal = await journey.slack.next("views.open");
    expect(wordsIn(modal.view?.blocks)).toContain("Rovaniemi");

    await journey.deliver(happen({ ...homeOpened, view: { ...found.view } }));
    await journey.deliver(press({ on: { ...box, value: "Qatar" }, view }));
    const other = await journey.slack.next("views.publish", 3);
    expect(wordsIn(other.view?.blocks)).toContain("NATO Military Committee visits Qatar");

    await journey.deliver(press({ on: buttonIn(other.view?.blocks, "Start page"), view }));
    const start = await journey.slack.next("views.publish", 4);
    expect(wordsIn(start.view?.blocks)).toContain("Newest releases");
  });

  it("sends nothing that Slack would refuse", async () => {
    const journey = await begin(way);
    await journey.deliver(happen(homeOpened));
    await journey.deliver(mention("latest"));
    await journey.deliver(writeTo("help"));
    await journey.slack.next("views.publish");
    await journey.slack.next("chat.postMessage", 2);
    expect(journey.slack.faults).toEqual([]);
  });
});
