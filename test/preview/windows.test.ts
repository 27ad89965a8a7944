import { describe, expect, it } from "vitest";
import { createDesk, type Desk } from "#src/preview/desk.ts";
import type { WindowStep } from "#src/preview/protocol.ts";
import { bodyFaults } from "#test/support/fake-slack.ts";
import { begin } from "#test/support/slack-journey.ts";
import { filledForm } from "#test/support/slack-forms.ts";
import { typeCommand } from "#test/support/slack-people.ts";
import { seedsDesk } from "./desk.ts";

const parts = await seedsDesk();
const desk = createDesk(parts);
const CHANNEL = "C0000000001";
const RIGHT = { at: "08:00", zone: "Europe/Brussels" };

const slackOf = async (words: string) =>
  (await desk.ask({ words })).drawn.find(({ platform }) => platform === "Slack")?.payload;

const send = (own: Desk, words: Readonly<Record<string, string>>, channel = CHANNEL) =>
  own.act({
    act: "submit",
    name: "nato:digest",
    values: filledForm(channel, words).state.values,
  });

/** The value of the control in a view that bears a label. */
function controlIn([step]: readonly WindowStep[], label: RegExp): string {
  const json = JSON.stringify(step);
  const found = [...json.matchAll(/"text":"([^"]*)"[^{}]*\},"value":"([^"]*)"/g)];
  return found.find(([, name = ""]) => label.test(name))?.[2] ?? "";
}

/** As it goes over the wire. */
const asSent = (body: object) => JSON.parse(JSON.stringify(body));

describe("the window in which a digest is set", () => {
  it("is the one that Slack is told to open", async () => {
    const slack = await begin("requests", { bot: parts.bot });
    await slack.deliver(typeCommand("digest add", slack.slack.responseUrl()));
    const { view } = await slack.slack.next("views.open");
    const anyChannel = (shown: unknown) => JSON.stringify(shown).replace(/"C\d+"/, '"C"');
    expect(anyChannel(await slackOf("digest add"))).toBe(anyChannel(view));
  });

  it("comes for the bare command alone", async () => {
    expect(await slackOf(" Digest ADD ")).toMatchObject({ type: "modal" });
    expect(await slackOf("digest add 08:00 Brussels")).toHaveProperty("response_type");
  });

  it("becomes the digest that was set, whose buttons work", async () => {
    const own = createDesk(await seedsDesk());
    const set = await send(own, RIGHT);
    expect(set).toMatchObject([{ how: "update", view: { type: "modal" } }]);
    expect(JSON.stringify(set)).toContain("Digest 1 is set");
    const view = { type: "modal", private_metadata: CHANNEL } as const;
    const preview = await own.act({ act: "press", id: controlIn(set, /^Preview 1$/), view });
    expect(preview).toMatchObject([{ how: "push" }]);
    expect(JSON.stringify(preview)).toContain("NATO daily");
    const paused = await own.act({ act: "press", id: controlIn(set, /^Pause 1$/), view });
    expect(paused).toMatchObject([{ how: "update" }]);
    expect((await own.ask({ words: "digest list" })).said).toMatch(/^One digest/);
  });

  it("says at a field what is wrong with it", async () => {
    expect(await send(desk, { ...RIGHT, count: "99" })).toEqual([
      {
        how: "errors",
        errors: {
          "nato:field:count": "I cannot read 99 as count. It takes a whole number from 1 to 25.",
        },
      },
    ]);
  });

  it("says at the channel that there is none", async () => {
    const [step] = await send(desk, RIGHT, "nowhere");
    expect(step).toMatchObject({ how: "errors", errors: { "nato:channel": expect.any(String) } });
  });

  it("sets a watch in the same way", async () => {
    const own = createDesk(await seedsDesk());
    expect(await slackOf("watch add")).toMatchObject({ callback_id: "nato:watch" });
    const { values } = filledForm(CHANNEL, { topic: "Ukraine" }, []).state;
    const set = await own.act({ act: "submit", name: "nato:watch", values });
    expect(JSON.stringify(set)).toContain("Watch 1 is set");
    expect((await own.ask({ words: "watch list" })).said).toMatch(/^One watch/);
  });

  it("suggests values for the fields that Slack asks about", () => {
    const [first] = desk.suggest({ field: "nato:field:country", typed: "finl" });
    expect(first).toEqual({ label: "Finland", value: "Finland" });
    expect(desk.suggest({ field: "another", typed: "finl" })).toEqual([]);
  });
});

describe("the App Home", () => {
  it("begins with a search box and the newest releases", async () => {
    const [step] = await desk.act({ act: "home" });
    expect(step).toMatchObject({ how: "publish", view: { type: "home" } });
    expect(JSON.stringify(step)).toContain("Search NATO’s press releases");
    expect(JSON.stringify(step)).toContain("Newest releases");
  });

  it("shows what the search box finds, and a release in a window", async () => {
    const found = await desk.act({ act: "search", words: "undersea cables" });
    expect(found).toMatchObject([{ how: "publish" }]);
    const press = { act: "press", view: { type: "home" } } as const;
    const opened = await desk.act({ ...press, id: controlIn(found, /^Read/) });
    expect(opened).toMatchObject([{ how: "open", view: { type: "modal" } }]);
    const back = await desk.act({ ...press, id: controlIn(found, /^Start page$/) });
    expect(JSON.stringify(back)).toContain("Newest releases");
  });

  it.each([
    ["a digest", /^Daily digest$/, "nato:digest"],
    ["a watch", /^Watch for releases$/, "nato:watch"],
  ])("opens the form of %s", async (_, label, callback_id) => {
    const id = controlIn(await desk.act({ act: "home" }), label);
    const opened = await desk.act({ act: "press", id, view: { type: "home" } });
    expect(opened).toMatchObject([{ how: "open", view: { callback_id } }]);
  });

  it("takes no notice of a button that means nothing, nor of another's window", async () => {
    const view = { type: "home" } as const;
    expect(await desk.act({ act: "press", id: "turn:nothing", view })).toEqual([]);
    expect(await desk.act({ act: "submit", name: "another", values: {} })).toEqual([]);
  });
});

it("shows views that Slack takes", async () => {
  const steps = await Promise.all([
    desk.act({ act: "home" }),
    desk.act({ act: "search", words: "who visited Finland?" }),
    send(createDesk(await seedsDesk()), RIGHT),
  ]);
  const views = steps.flat().flatMap((step) => ("view" in step ? [step.view] : []));
  expect(views).toHaveLength(3);
  for (const view of views) expect(bodyFaults(asSent({ view }))).toEqual([]);
});
