import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Unsent } from "#core/digest/digest-store.ts";
import type { Subscription } from "#core/digest/subscription.ts";
import { ARTICLES, lives, type Step } from "./digest-store-lives.ts";
import { expectRemembered, sentTo, type Remembered } from "./digest-store-memory.ts";
import {
  addSample,
  claimOf,
  DISCORD,
  minute,
  SLACK,
  slotOf,
  type OpenStores,
} from "./digest-store-samples.ts";

const LEASE_MINUTES = 10;
const ENDINGS: ReadonlySet<Step["act"]> = new Set(["unsure", "refused", "unfit", "missed"]);
/** Holds a store to a model of a few lines, over random lives of a few subscriptions. */
export function digestModelHolds(name: string, open: () => Promise<OpenStores>): void {
  describe(`any course of events in ${name}`, () => {
    it("leaves what a simple model says", async () => {
      expect.hasAssertions();
      await fc.assert(
        fc.asyncProperty(lives, async (life) => {
          const stores = await open();
          try {
            const world = createWorld(stores);
            await world.begin();
            for (const step of life) {
              await world.live(step);
              await world.compare();
            }
          } finally {
            await stores.close();
          }
        }),
        { numRuns: 60 },
      );
    }, 60_000);
  });
}

function createWorld(stores: OpenStores) {
  const { deliveries } = stores;
  const alive = new Map<string, Subscription>();
  const firstSeen: Subscription[] = [];
  const kept: Remembered[] = [];
  let minutes = 0;
  const now = () => minute(minutes);
  const leaseUntil = () => minute(minutes + LEASE_MINUTES);
  const change = (id: string, changes: Partial<Subscription>): void => {
    const known = alive.get(id);
    if (known !== undefined) alive.set(id, { ...known, ...changes });
  };

  async function claim(
    step: Extract<Step, { act: "claim" } | { act: "claimLate" }>,
  ): Promise<void> {
    const first = firstSeen[step.of % firstSeen.length];
    const seen = step.act === "claim" ? alive.get(first?.id ?? "") : first;
    if (seen === undefined || seen.nextSlot === null) return;
    const wanted = step.act === "claim" ? step.articles : ARTICLES;
    const carried = new Set(sentTo(seen.id, { kept }));
    const parts = step.act === "claim" ? step.parts : 1;
    const articles = wanted.filter((id) => !carried.has(id));
    const texts = ["one", "two"].slice(0, parts);
    const messages = texts.map((payload, n) => ({
      payload,
      articles: articles.filter((_, place) => place % parts === n),
    }));
    const written = claimOf(seen, { articles, messages });
    const lease = { owner: step.owner, until: leaseUntil() };
    const won = await deliveries.claim([written], lease);
    const known = alive.get(seen.id);
    const fits = known !== undefined && known.paused === null && known.lastSlot === seen.lastSlot;
    const isSame = fits && known.nextSlot === seen.nextSlot && known.coveredTo === seen.coveredTo;
    const isTaken = kept.some(
      (each) => each.subscription === seen.id && each.slot === written.slot,
    );
    expect(won.map(({ id }) => id)).toEqual(isSame && !isTaken ? [written.id] : []);
    if (won.length === 0) return;
    change(seen.id, written.changes);
    kept.push({
      id: written.id,
      subscription: seen.id,
      slot: written.slot,
      articles,
      coveredFrom: seen.coveredTo,
      state: "claimed",
      ...lease,
      told: messages.map((message) => message.articles),
      tried: messages.map(() => false),
      messages: messages.map(() => null),
    });
  }

  /** What stands nowhere goes back, and the subscription with it. */
  function giveBack(each: Remembered, state: "unsure" | "refused" | "missed"): void {
    const goesBack = each.messages.map(
      (message, n) => message === null && !(state === "unsure" && each.tried[n] === true),
    );
    const back = each.told.filter((_, n) => goesBack[n] === true).flat();
    each.state = state;
    each.told = each.told.map((told, n) => (goesBack[n] === true ? [] : told));
    const covered = alive.get(each.subscription)?.coveredTo ?? "";
    if ((state !== "unsure" || back.length > 0) && covered > each.coveredFrom) {
      change(each.subscription, { coveredTo: each.coveredFrom });
    }
  }

  async function settle(each: Remembered, { act, owner }: Step): Promise<void> {
    const how: Unsent =
      act === "unsure"
        ? { state: act }
        : act === "missed"
          ? { state: act, owner }
          : { state: "refused", reason: act === "unfit" ? act : "gone" };
    const paused = await deliveries.settle(each.id, how, now());
    const { channel } = alive.get(each.subscription) ?? {};
    const isHeld = how.state !== "missed" || each.owner === owner;
    const ends = each.state === "claimed" && channel !== undefined && isHeld;
    const running = [...alive.values()].filter(
      (other) =>
        other.paused === null &&
        other.channel.platform === channel?.platform &&
        (act !== "unfit" || other.id === each.subscription),
    );
    const stopped = ends && how.state === "refused" ? running.map(({ id }) => id) : [];
    expect(paused.map(({ id }) => id).toSorted()).toEqual(stopped.toSorted());
    if (!ends) return;
    const reason = how.state === "refused" ? how.reason : null;
    for (const id of stopped) change(id, { paused: reason, nextSlot: null, nextAt: null });
    giveBack(each, how.state);
  }

  async function giveUp(): Promise<void> {
    const given = await deliveries.giveUp({ slotsBefore: minute(1), now: now() }, 99);
    const late = kept.filter(
      ({ state, until, tried, messages }) =>
        state === "claimed" &&
        until <= now() &&
        messages.every((message, n) => message !== null || tried[n] !== true),
    );
    expect(given.map(({ id }) => id).toSorted()).toEqual(late.map(({ id }) => id).toSorted());
    for (const each of late) giveBack(each, "missed");
  }

  async function confirm(each: Remembered, part: number): Promise<void> {
    const message = `m${part}`;
    await deliveries.confirm({ delivery: each.id, number: part }, message, now());
    if (each.state !== "claimed" || part > each.messages.length) return;
    each.messages[part - 1] ??= message;
    if (each.messages.includes(null)) return;
    each.state = "sent";
    if (each.articles.length > 0) {
      change(each.subscription, { lastNewsAt: now().toISOString(), quietTold: false });
    }
  }

  async function hold(each: Remembered, { act, owner }: Step): Promise<void> {
    const lease = { owner, until: leaseUntil() };
    const isOpen = each.state === "claimed";
    if (act === "begin") {
      const begun = await deliveries.begin({ delivery: each.id, number: 1 }, lease, now());
      expect(begun).toBe(isOpen && each.owner === owner);
      if (begun) each.until = lease.until;
      if (begun) each.tried[0] = true;
    } else if (act === "takeOver") {
      const found = (await deliveries.abandoned(now(), 99)).find(({ id }) => id === each.id);
      if (found === undefined) return;
      expect(await deliveries.takeOver(found, lease, now())).toBe(true);
      Object.assign(each, lease);
    } else {
      await deliveries.postpone(each.id, lease.until);
      if (isOpen) Object.assign(each, { owner: null, until: lease.until });
    }
  }

  async function manage({ of, act }: Step): Promise<void> {
    const id = firstSeen[of % firstSeen.length]?.id ?? "";
    if (act === "remove") {
      await stores.subscriptions.remove(id);
      alive.delete(id);
      kept.splice(0, kept.length, ...kept.filter((each) => each.subscription !== id));
      return;
    }
    const changes =
      act === "pause"
        ? ({ paused: "asked", nextSlot: null, nextAt: null } as const)
        : { paused: null, nextSlot: slotOf(100 + minutes), nextAt: now().toISOString() };
    const updated = await stores.subscriptions.update(id, changes);
    change(id, changes);
    expect(updated).toEqual(alive.get(id));
  }

  return {
    async begin() {
      for (const channel of [DISCORD, DISCORD, SLACK]) {
        const added = await addSample(stores, { channel });
        firstSeen.push(added);
        alive.set(added.id, added);
      }
    },
    async live(step: Step) {
      minutes += step.act === "wait" ? LEASE_MINUTES : 1;
      if (step.act === "giveUp") return giveUp();
      if (step.act === "claim" || step.act === "claimLate") return claim(step);
      if (["pause", "resume", "remove"].includes(step.act)) return manage(step);
      const each = kept[step.of % Math.max(kept.length, 1)];
      if (each === undefined || step.act === "wait") return;
      if (step.act === "confirm") return confirm(each, step.part);
      if (ENDINGS.has(step.act)) return settle(each, step);
      return hold(each, step);
    },
    compare: () => expectRemembered(stores, { alive, firstSeen, kept, now: now() }),
  };
}
