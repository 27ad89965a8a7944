import { describe, expect, it } from "vitest";
import { packPress } from "#discord/buttons.ts";
import {
  ASKER,
  interactionEvent,
  messageEvent,
  onMessage,
  OTHER,
  press,
  slash,
  typing,
} from "../fixtures/discord-events.ts";
import {
  controlOf,
  DiscordJourney,
  EPHEMERAL,
  slowBot,
  titleOf,
  wordsOf,
} from "../support/discord-journey.ts";
import { BOT_ID } from "../fixtures/discord-world.ts";
import { memoryStates } from "../support/button-states.ts";

const journey = DiscordJourney.forEachTest();

describe("a question on Discord", () => {
  it("is answered at once, for everybody to see", async () => {
    await journey.start();
    const answer = await journey.use(slash("search", { query: "undersea cables" }));
    expect(answer.type).toBe(4);
    expect(answer.data?.flags).toBeUndefined();
    expect(titleOf(answer)).toBe("undersea cables · 1 release");
    expect(wordsOf(answer)).toContain("\n14 Nov 2023 · news\n");
  });

  it("is answered to its asker alone where that is wished", async () => {
    await journey.start();
    const answer = await journey.use(slash("search", { query: "Ukraine", private: true }));
    expect(answer.data?.flags).toBe(EPHEMERAL);
    expect(controlOf(answer, "Share")).toMatch(/^s:search/);
  });

  it("is answered to its asker alone where it was mistaken", async () => {
    await journey.start();
    const answer = await journey.use(slash("latest", { count: 900 }));
    expect(answer.data?.flags).toBe(EPHEMERAL);
    expect(wordsOf(answer)).toBe(
      "I cannot read **900** as count. It takes a whole number from 1 to 25.",
    );
  });

  it("is helped along while it is typed", async () => {
    await journey.start();
    const people = await journey.use(typing("search", "person", "stol"));
    expect(people.type).toBe(8);
    expect(people.data?.choices).toContainEqual({
      name: "Jens Stoltenberg",
      value: "Jens Stoltenberg",
    });
    const titles = await journey.use(typing("article", "article", "podcast"));
    expect(titles.data?.choices?.[0]?.name).toContain("General Jennie Carignan");
    const countries = await journey.use(typing("latest", "country", "finl"));
    expect(countries.data?.choices).toEqual([{ name: "Finland", value: "Finland" }]);
  });

  it("can be put with somebody's message", async () => {
    await journey.start();
    const answer = await journey.use(onMessage("undersea <@1> infrastructure https://x.example/a"));
    expect(titleOf(answer)).toMatch(/^undersea infrastructure · \d+ release/);
    const picture = await journey.use(onMessage(""));
    expect(wordsOf(picture)).toBe("That message has no words to search for.");
    expect(picture.data?.flags).toBe(EPHEMERAL);
  });

  it("can be put by a mention, and the reply calls nobody", async () => {
    await journey.start();
    const id = journey.fake.nextId();
    journey.fake.dispatch("MESSAGE_CREATE", messageEvent(id, `<@${BOT_ID}> air defence`));
    const [sent] = await journey.fake.requests("/messages");
    expect(sent?.body.embeds?.[0]?.title).toEqual(
      expect.stringMatching(/^air defence · \d+ releases$/),
    );
    expect(sent?.body).toMatchObject({
      message_reference: { message_id: id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  it("about visits is answered with the sentence that proves each", async () => {
    await journey.start();
    const asked = { question: "who visited Finland in May 2024?" };
    const answer = await journey.use(slash("ask", asked));
    expect(titleOf(answer)).toBe("Who visited Finland in May 2024?");
    expect(wordsOf(answer)).toContain("**NATO Military Committee** · 27–29 May 2024 · Rovaniemi");
    expect(wordsOf(answer)).toContain(
      "“From 27 to 29 May, the NATO Military Committee visited Rovaniemi in Finland.” — *",
    );
    const all = await journey.use(press(controlOf(answer, "All visits to"), answer.data ?? {}));
    expect(titleOf(all)).toBe("Who visited Finland?");
  });

  it("about visits can be put by options, which are offered while they are typed", async () => {
    await journey.start();
    const countries = await journey.use(typing("visits", "country", "finl"));
    expect(countries.data?.choices).toEqual([{ name: "Finland", value: "Finland" }]);
    const options = { country: "Finland", from: "2024-05", to: "2024-05" };
    const answer = await journey.use(slash("visits", options));
    expect(titleOf(answer)).toBe("Who visited Finland in May 2024?");
    expect(wordsOf(answer)).toContain("the NATO Military Committee visited Rovaniemi in Finland.”");
  });

  /** Says something to the bot in the channel; yields the heading of its answer. */
  async function say(content: string, more: object = {}): Promise<string | undefined> {
    const before = journey.fake.sent.filter(({ path }) => path.endsWith("/messages")).length;
    const event = messageEvent(journey.fake.nextId(), `<@${BOT_ID}> ${content}`);
    journey.fake.dispatch("MESSAGE_CREATE", { ...event, ...more });
    const sent = await journey.fake.requests("/messages", before + 1);
    return sent[before]?.body.embeds?.[0]?.title;
  }

  it("follows on the one before, of the same asker in the same place", async () => {
    await journey.start();
    expect(await say("who visited Qatar?")).toBe("Who visited Qatar?");
    expect(await say("and Finland?", { author: OTHER })).not.toMatch(/^Who visited/);
    expect(await say("and Finland?")).toBe("Who visited Finland?");
  });

  it.each(["open", "turn"] as const)(
    "follows on what a button showed its asker (%s), and not on what it was shared by",
    async (verb) => {
      const states = memoryStates();
      await journey.start({ states });
      expect(await say("who visited Finland in May 2024?")).toMatch(/Finland in May 2024/);
      const packed = async (country: string, how: "open" | "turn" | "share") => {
        const call = { command: "visits", options: { country }, page: 1 };
        return press(await packPress({ verb: how, asker: ASKER.id, call }, states), {});
      };
      await journey.use(await packed("Finland", verb));
      expect(await say("and Qatar?")).toBe("Who visited Qatar?");
      await say("who visited Finland in May 2024?");
      await journey.use(await packed("Romania", "share"));
      expect(await say("and Qatar?")).toBe("Who visited Qatar in May 2024?");
    },
  );

  it("that followed on another is still understood when its button is pressed", async () => {
    const states = memoryStates();
    const options = { after: "Who visited Qatar?", question: "and Finland?" };
    const call = { command: "ask", options, page: 1 };
    const id = await packPress({ verb: "turn", asker: ASKER.id, call }, states);
    await journey.start({ states });
    const turned = await journey.use(press(id, {}));
    expect(turned.type).toBe(7);
    expect(titleOf(turned)).toBe("Who visited Finland?");
  });

  it("can be put in a direct message without a mention", async () => {
    await journey.start();
    journey.fake.dispatch(
      "MESSAGE_CREATE",
      messageEvent(journey.fake.nextId(), "latest 3", "direct"),
    );
    const [sent] = await journey.fake.requests("/messages");
    expect(sent?.path).toBe("/channels/800000000000000008/messages");
    expect(sent?.body.embeds?.[0]?.title).toBe("Newest releases · 3 releases");
  });

  it("is not read out where it was to be private", async () => {
    await journey.start();
    const content = `<@${BOT_ID}> search Ukraine private:yes`;
    journey.fake.dispatch("MESSAGE_CREATE", messageEvent(journey.fake.nextId(), content));
    const [sent] = await journey.fake.requests("/messages");
    expect(sent?.body.embeds?.[0]?.description).toContain("Everybody could read my answer here");
  });

  it("is not seen in what others say to each other", async () => {
    await journey.start();
    journey.fake.dispatch(
      "MESSAGE_CREATE",
      messageEvent(journey.fake.nextId(), "what of Ukraine?"),
    );
    const own = messageEvent(journey.fake.nextId(), `<@${BOT_ID}> Ukraine`);
    journey.fake.dispatch("MESSAGE_CREATE", { ...own, author: { ...ASKER, bot: true } });
    await journey.use(slash("help", {}));
    expect(journey.fake.sent.filter(({ path }) => path.endsWith("/messages"))).toEqual([]);
  });

  it("gets no answer, and no second try, where the bot may not post", async () => {
    await journey.start();
    journey.fake.instead = ({ path }) =>
      path.endsWith("/messages")
        ? { status: 403, body: { code: 50_013, message: "Missing Permissions" } }
        : undefined;
    const said = messageEvent(journey.fake.nextId(), `<@${BOT_ID}> Ukraine`);
    journey.fake.dispatch("MESSAGE_CREATE", said);
    const { level } = await journey.log.until("a message got no answer");
    expect(level).toBe("warn");
    expect(journey.fake.sent.filter(({ path }) => path.endsWith("/messages"))).toHaveLength(1);
  });

  it("is announced first only where its answer takes long", async () => {
    const { bot, release } = slowBot(journey.bot);
    await journey.start({ bot, patience: { slowAfterMs: 5 } });
    const event = interactionEvent(journey.fake, slash("search", { query: "Ukraine" }));
    journey.fake.dispatch("INTERACTION_CREATE", event);
    const [first] = await journey.fake.requests(`/interactions/${event.id}/`);
    expect(first?.body).toEqual({ type: 5, data: { flags: 0 } });
    release();
    const [edit] = await journey.fake.requests(
      `/webhooks/${BOT_ID}/${event.token}/messages/@original`,
    );
    expect(edit?.body.embeds?.[0]?.title).toEqual(
      expect.stringMatching(/^Ukraine · \d+ releases$/),
    );
  });

  it("turns private even late, where only then it is seen to be mistaken", async () => {
    const { bot, release } = slowBot(journey.bot);
    await journey.start({ bot, patience: { slowAfterMs: 5 } });
    const event = interactionEvent(journey.fake, slash("latest", { count: 900 }));
    journey.fake.dispatch("INTERACTION_CREATE", event);
    await journey.fake.requests(`/interactions/${event.id}/`);
    release();
    const sent = await journey.fake.requests(event.token, 3);
    expect(sent.map(({ method }) => method)).toEqual(["POST", "DELETE", "POST"]);
    expect(sent[2]?.body.flags).toBe(EPHEMERAL);
  });

  it("that comes a hundred times at once is answered directly, each within three seconds", async () => {
    await journey.start();
    await journey.use(slash("search", { query: "NATO" }));
    const begun = performance.now();
    const events = Array.from({ length: 100 }, () =>
      interactionEvent(journey.fake, slash("search", { query: "NATO" })),
    );
    for (const event of events) journey.fake.dispatch("INTERACTION_CREATE", event);
    const answers = (await journey.fake.requests("/callback", 101)).slice(1);
    expect(new Set(answers.map(({ path }) => path)).size).toBe(100);
    expect(answers.every(({ body }) => body.type === 4)).toBe(true);
    const last = Math.max(...answers.map(({ atMs }) => atMs)) - begun;
    if (process.env["SHOW_TIMES"]) console.log(`a hundred at once: ${last.toFixed(0)} ms`);
    expect(last).toBeLessThan(3_000);
  });
});
