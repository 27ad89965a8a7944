import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Pictures } from "#core/ports.ts";
import { createPictures } from "#pictures/pictures.ts";
import { interactionEvent, press, slash } from "../fixtures/discord-events.ts";
import type { Body, Sent } from "../support/fake-discord.ts";
import {
  controlOf,
  DiscordJourney,
  EPHEMERAL,
  titleOf,
  wordsOf,
} from "../support/discord-journey.ts";

const journey = DiscordJourney.forEachTest();
const pictures = createPictures();
// With Slack comes another undici, which takes the place of discord.js's own in the whole process.
beforeAll(() => import("#slack/slack.ts"));
afterAll(() => pictures.stop());

/** A first picture takes long enough to be announced, which is not what is tested here. */
const patience = { slowAfterMs: 60_000 };

/** The newest thing that was sent for an interaction. */
async function sendBy(how: Parameters<typeof interactionEvent>[1]): Promise<Sent> {
  const event = interactionEvent(journey.fake, how);
  journey.fake.dispatch("INTERACTION_CREATE", event);
  const [sent] = await journey.fake.requests(`/interactions/${event.id}/`);
  if (sent === undefined) throw new Error("nothing was sent");
  return sent;
}

const imageOf = ({ data }: Body) => data?.embeds?.[0]?.image?.url;
const isPng = (bytes: Uint8Array | undefined) =>
  Buffer.from(bytes ?? [])
    .subarray(1, 4)
    .toString() === "PNG";

describe("a map on Discord", () => {
  it("comes as an attached picture with its description, inside the answer", async () => {
    await journey.start({ pictures, patience });
    const { body, files } = await sendBy(slash("map", { person: "Stoltenberg" }));
    expect(body.type).toBe(4);
    expect(titleOf(body)).toBe("Where Jens Stoltenberg went");
    expect(imageOf(body)).toBe("attachment://map.png");
    expect(files.map(({ name }) => name)).toEqual(["map.png"]);
    expect(isPng(files[0]?.bytes)).toBe(true);
    expect(body.data?.attachments).toMatchObject([
      { id: "0", description: expect.stringMatching(/^Where Jens .* went\. Map: .*Serbia 1\.$/) },
    ]);
    expect(wordsOf(body)).toBe("Seven visits, four of them announced.");
  });

  it("is turned into bars in its place, and the old picture goes", async () => {
    await journey.start({ pictures, patience });
    const { body } = await sendBy(slash("map", { person: "Stoltenberg" }));
    const turned = await sendBy(press(controlOf(body, "By month"), body.data ?? {}));
    expect(turned.body.type).toBe(7);
    expect(titleOf(turned.body)).toBe("Visits of Jens Stoltenberg by month");
    expect(turned.files).toHaveLength(1);
    expect(turned.body.data?.attachments).toHaveLength(1);
    expect(controlOf(turned.body, "On a map")).not.toContain("no control");
  });

  it("leaves no picture behind when something else takes its place", async () => {
    let isBroken = false;
    const breaking: Pictures = {
      draw: (picture) => (isBroken ? Promise.reject(new Error("no ink")) : pictures.draw(picture)),
    };
    await journey.start({ pictures: breaking, patience });
    const { body } = await sendBy(slash("map", { person: "Stoltenberg" }));
    isBroken = true;
    const turned = await sendBy(press(controlOf(body, "By month"), body.data ?? {}));
    expect(turned.body.data?.attachments).toEqual([]);
    expect(imageOf(turned.body)).toBeUndefined();
  });

  it("is opened by a button under visits, for whoever presses", async () => {
    await journey.start({ pictures, patience });
    const list = await journey.use(slash("visits", { person: "Stoltenberg" }));
    const { body, files } = await sendBy(press(controlOf(list, "Map"), list.data ?? {}));
    expect(body).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(titleOf(body)).toBe("Where Jens Stoltenberg went");
    expect(files).toHaveLength(1);
    expect(controlOf(body, "Share")).not.toContain("no control");
  });

  it("is announced first where drawing takes long", async () => {
    const { promise, resolve } = Promise.withResolvers<Uint8Array>();
    await journey.start({ pictures: { draw: () => promise }, patience: { slowAfterMs: 5 } });
    const event = interactionEvent(journey.fake, slash("map", { person: "Stoltenberg" }));
    journey.fake.dispatch("INTERACTION_CREATE", event);
    const [first] = await journey.fake.requests(`/interactions/${event.id}/`);
    expect(first?.body.type).toBe(5);
    resolve(new Uint8Array([137, 80, 78, 71]));
    const [edit] = await journey.fake.requests(`${event.token}/messages/@original`);
    expect(edit?.files).toHaveLength(1);
    expect(edit?.body.embeds?.[0]?.image?.url).toBe("attachment://map.png");
  });

  it("is told in words where it cannot be drawn, and the log says why", async () => {
    const broken: Pictures = { draw: () => Promise.reject(new Error("no ink")) };
    await journey.start({ pictures: broken, patience });
    const { body, files } = await sendBy(slash("map", { person: "Stoltenberg" }));
    expect(wordsOf(body)).toContain("Map: Bosnia and Herzegovina 1 (announced), Bulgaria 1");
    expect({ files, image: imageOf(body) }).toEqual({ files: [], image: undefined });
    expect((await journey.log.until("a picture could not be drawn")).level).toBe("error");
  });
});
