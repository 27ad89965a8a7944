import { createDigests } from "#core/digest/digests.ts";
import type { PastDelivery } from "#core/digest/digest-store.ts";
import { nextSlot } from "#core/digest/schedule.ts";
import type { DigestSettings } from "#core/digest/subscription.ts";
import { articleOf, oldArticleOf } from "./edition.ts";
import { clockOf, type Scene } from "./scene.ts";
import type { Channel } from "./scenario.ts";

/** Sets the digests and watches of a run, before anything has come but what is old. */
export async function subscribeAll({ scenario, time, subscriptions, store }: Scene): Promise<void> {
  const now = new Date(time.nowMs);
  const old = scenario.archive.map((id) => oldArticleOf(id, scenario.startMs));
  await store.articles.note([articleOf("archive"), ...old], { at: () => now, as: "archive" });
  for (const channel of scenario.channels) {
    const settings = settingsOf(channel);
    const leadMs = channel.platform === "slack" && !scenario.slackReads ? 600_000 : 0;
    const { id } = await store.subscriptions.add(settings, {
      createdAt: now.toISOString(),
      coveredTo: now.toISOString(),
      ...firstTurn(settings, now, leadMs),
    });
    subscriptions.set(channel.id, id);
  }
}

/** So many that whoever looks at them all before what it can post comes too late. */
const CROWD = 1_050;

/** Channels without end on a platform that no process serves; all due before those of the scenario. */
export async function subscribeCrowd({ scenario, time, store }: Scene): Promise<void> {
  const now = new Date(time.nowMs - 1_000);
  const [model] = scenario.channels;
  if (model === undefined) return;
  const perHour = scenario.crowd === "watches" ? 1 : undefined;
  const at = earlier(model.at);
  for (let n = 0; n < CROWD; n++) {
    const settings = settingsOf({ ...model, id: `X${n}`, at, perHour });
    await store.subscriptions.add(
      { ...settings, channel: { ...settings.channel, platform: "unserved" } },
      {
        createdAt: now.toISOString(),
        coveredTo: now.toISOString(),
        ...firstTurn(settings, now, 0),
      },
    );
  }
}

/** A quarter of an hour before a time, on the clock: before any platform wants an edition. */
function earlier(at: string): string {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  const before = (hours * 60 + minutes - 15 + 24 * 60) % (24 * 60);
  return [Math.floor(before / 60), before % 60].map((n) => String(n).padStart(2, "0")).join(":");
}

function firstTurn({ schedule }: DigestSettings, now: Date, leadMs: number) {
  if (schedule.kind === "at once") return { nextSlot: null, nextAt: now.toISOString() };
  const { key, at } = nextSlot(schedule, now);
  return { nextSlot: key, nextAt: new Date(at.getTime() - leadMs).toISOString() };
}

function settingsOf({ id, platform, at, zone, quiet, perHour }: Channel): DigestSettings {
  return {
    channel: { platform, community: "G1", channel: id },
    schedule:
      perHour === undefined
        ? { kind: "daily", at, zone, days: [1, 2, 3, 4, 5, 6, 7] }
        : { kind: "at once", perHour },
    filter: { topic: null, country: null, person: null, kind: null },
    most: 1_000,
    quiet,
    mention: null,
    crosspost: false,
    setBy: "U1",
  };
}

/** Somebody lets the bot post again, and has the digests of the channel go on. */
export async function resumeReopened({ scenario, time, platforms, store }: Scene): Promise<void> {
  const open = scenario.channels.filter(
    ({ closes }) => closes?.reopensMs !== undefined && closes.reopensMs <= time.nowMs,
  );
  const leadMs = (platform: string) => (platform === "slack" && !scenario.slackReads ? 600_000 : 0);
  const digests = createDigests({ ...store, clock: clockOf(time), leadMs });
  for (const { id, platform } of open) {
    platforms.closed.delete(id);
    const kept = await digests.list({ platform, community: "G1", channel: id });
    for (const { subscription } of kept) await digests.resume(subscription.id);
  }
}

/** What the bot says became of each channel's turns. */
export async function historyOf({
  subscriptions,
  store,
}: Scene): Promise<ReadonlyMap<string, readonly PastDelivery[]>> {
  const past = new Map<string, readonly PastDelivery[]>();
  for (const [channel, id] of subscriptions) {
    past.set(channel, await store.deliveries.history(id, 1_000));
  }
  return past;
}
