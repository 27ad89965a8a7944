import type { KnownBlock } from "@slack/types";
import { afterAll, describe, expect, it } from "vitest";
import type { Pictures } from "#core/ports.ts";
import { createPictures } from "#pictures/pictures.ts";
import type { SlackSettings } from "#slack/slack.ts";
import { USUAL_SCOPES } from "#test/support/fake-slack.ts";
import { ask, begin, type Journey } from "#test/support/slack-journey.ts";
import {
  buttonIn,
  happen,
  mention,
  press,
  typeCommand,
  wordsIn,
} from "#test/support/slack-people.ts";

const pictures = createPictures();
afterAll(() => pictures.stop());
const parts: Partial<SlackSettings> = { pictures, pictureWaitsMs: [1, 1, 1] };

/** Types a command whose answer comes by the response's address. */
async function type({ deliver, slack }: Journey, words: string): Promise<void> {
  const { status, body } = await deliver(typeCommand(words, slack.responseUrl()));
  expect({ status, body }).toEqual({ status: 200, body: {} });
}

const imageIn = (blocks: readonly KnownBlock[] = []) =>
  blocks.find((block) => block.type === "image");
const isPng = (bytes: Uint8Array) => Buffer.from(bytes).includes("PNG");

describe("a map on Slack", () => {
  it("is uploaded, shared with no channel, and shown inside the answer", async () => {
    const journey = await begin("socket", parts);
    await type(journey, "map Stoltenberg");
    const { blocks, response_type } = await journey.slack.next("response");
    const [file] = journey.slack.files.uploaded;
    expect(file).toMatchObject({ filename: "map.png", channels: "" });
    expect(isPng(file?.bytes ?? new Uint8Array())).toBe(true);
    expect(imageIn(blocks)).toEqual({
      type: "image",
      slack_file: { id: file?.id },
      alt_text: expect.stringMatching(/^Where Jens Stoltenberg went\. Map: .*Serbia 1\.$/),
    });
    expect(response_type).toBe("ephemeral");
    expect(wordsIn(blocks)).toContain("Seven visits, four of them announced.");
    expect(wordsIn(blocks)).not.toContain("Map: Bosnia");
  });

  it("is shown as soon as Slack has looked through it", async () => {
    const journey = await begin("socket", parts);
    journey.slack.files.slowness = 2;
    await type(journey, "map Stoltenberg");
    const third = await journey.slack.next("response", 3);
    expect(imageIn(third.blocks)).toBeDefined();
    await type(journey, "map Stoltenberg");
    expect(imageIn((await journey.slack.next("response", 4)).blocks)).toBeDefined();
    expect(journey.slack.files.uploaded).toHaveLength(1);
  });

  it("is told in words where Slack never shows it", async () => {
    const journey = await begin("socket", parts);
    journey.slack.files.slowness = 100;
    await type(journey, "map Stoltenberg");
    const last = await journey.slack.next("response", 4);
    expect(imageIn(last.blocks)).toBeUndefined();
    expect(wordsIn(last.blocks)).toContain("Map: Bosnia and Herzegovina 1 (announced)");
  });

  it("is told in words, with the scope that is missing, where the bot may not upload", async () => {
    const scopes = USUAL_SCOPES.filter((scope) => scope !== "files:write");
    const journey = await begin("socket", parts, { scopes });
    await type(journey, "map Stoltenberg");
    const { blocks } = await journey.slack.next("response");
    expect(wordsIn(blocks)).toContain("Map: Bosnia and Herzegovina 1 (announced)");
    expect(wordsIn(blocks)).toContain("has to add the scope files:write to my app");
    expect(journey.slack.files.uploaded).toEqual([]);
  });

  it("is told in words where it cannot be drawn, and the log says why", async () => {
    const logged: string[] = [];
    const error = (_facts: object, message: string) => void logged.push(message);
    const broken: Pictures = { draw: () => Promise.reject(new Error("no ink")) };
    const log = { info() {}, warn() {}, error };
    const journey = await begin("socket", { ...parts, pictures: broken, log });
    await type(journey, "map Stoltenberg");
    const { blocks } = await journey.slack.next("response");
    expect(wordsIn(blocks)).toContain("Map: Bosnia and Herzegovina 1 (announced)");
    expect(logged).toEqual(["a picture could not be drawn or uploaded"]);
  });

  it("opens below the visits that it shows, and turns into bars in its place", async () => {
    const journey = await begin("socket", parts);
    const list = await ask(journey, "visits Stoltenberg");
    const response_url = journey.slack.responseUrl();
    const on = buttonIn(list.blocks, "Map");
    await journey.deliver(press({ on, response_url, ephemeral: true }));
    const opened = await journey.slack.next("response");
    expect(opened).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(imageIn(opened.blocks)).toBeDefined();

    const turn = buttonIn(opened.blocks, "By month");
    await journey.deliver(press({ on: turn, response_url, ephemeral: true }));
    const turned = await journey.slack.next("response", 2);
    expect(turned).toMatchObject({ response_type: "ephemeral", replace_original: true });
    expect(imageIn(turned.blocks)).toMatchObject({
      alt_text: expect.stringContaining(
        "by month. Bars: most visits in November 2023 (4, 3 of them announced)",
      ),
    });
    expect(journey.slack.files.uploaded).toHaveLength(2);
  });

  it("is seen by the channel when it is shared, or asked for by a mention", async () => {
    const journey = await begin("socket", parts);
    await journey.deliver(mention("map Stoltenberg"));
    expect(imageIn((await journey.slack.next("chat.postMessage")).blocks)).toBeDefined();

    await type(journey, "map Stoltenberg");
    const { blocks } = await journey.slack.next("response");
    const on = buttonIn(blocks, "Share");
    const response_url = journey.slack.responseUrl();
    await journey.deliver(press({ on, response_url, ephemeral: true }));
    const shared = await journey.slack.next("response", 2);
    expect(shared).toMatchObject({ response_type: "in_channel" });
    expect(imageIn(shared.blocks)).toBeDefined();
    expect(journey.slack.files.uploaded).toHaveLength(1);
  });

  it("is told in words in the App Home, with where its picture can be had", async () => {
    const journey = await begin("socket", parts);
    const homeOpened = { type: "app_home_opened", user: "U1", channel: "D1", tab: "home" };
    await journey.deliver(happen(homeOpened));
    const { view } = await journey.slack.next("views.publish");
    const on = buttonIn(view?.blocks, "map Stoltenberg");
    await journey.deliver(press({ on, view: { id: "V1", type: "home" } }));
    const home = await journey.slack.next("views.publish", 2);
    expect(wordsIn(home.view?.blocks)).toContain("Map: Bosnia and Herzegovina 1 (announced)");
    expect(wordsIn(home.view?.blocks)).toContain("where you ask me in a channel");
  });

  it("leaves no fault behind: Slack takes whatever is sent", async () => {
    const journey = await begin("requests", parts);
    for (const words of ["map", "map Finland", "map view:by-month"]) await type(journey, words);
    await journey.slack.next("response", 3);
    expect(journey.slack.faults).toEqual([]);
  });
});
