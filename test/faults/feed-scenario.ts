import { rssOf, type NewsItem } from "#test/support/fake-newsroom.ts";
import { createRandom, pick } from "#test/speed/random.ts";

/** What a feed shows over some readings, and where the bot is killed. All of it hangs on the seed. */
export interface FeedScenario {
  readonly seed: number;
  /** The feed's text, once for each reading that is due. */
  readonly editions: readonly string[];
  /** Titles of all releases that the feed ever showed. */
  readonly titles: readonly string[];
  /** Those that it showed at first, which are news to nobody. */
  readonly archive: readonly string[];
  /** For each edition, how many steps each life lasts that reads it; the last one lives on. */
  readonly lives: readonly (readonly number[])[];
  /** At which edition a process of its own is killed with SIGKILL, if at any. */
  readonly killedAt: number | undefined;
}

/** Names of places that are nowhere, so that no two releases are alike. */
const PLACES = ["ba", "do", "ka", "li", "mu", "ne", "ro", "su"]
  .flatMap((first) =>
    ["lan", "mar", "nor", "pol", "ren", "ster", "tal", "vik", "dor", "gam", "hel", "sum"].map(
      (last) => `${first}${last}ia`,
    ),
  )
  .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
/** A feed may hold more than is kept in one transaction. */
const MOST_AT_FIRST = 80;
const MOST_STEPS = 12;

interface Release {
  readonly place: string;
  version: number;
  day: number;
}

/** Makes a scenario: a feed that grows, corrects, shuffles, re-dates and drops what is old. */
export function makeFeedScenario(seed: number, killShare: number): FeedScenario {
  const random = createRandom(seed);
  const places = shuffle(PLACES, random);
  const releases: Release[] = [];
  const add = (count: number) => {
    for (let n = 0; n < count; n++) {
      const place = places.pop();
      if (place !== undefined)
        releases.push({ place, version: 0, day: 10 + (releases.length % 12) });
    }
  };
  add(1 + Math.floor(random() ** 2 * MOST_AT_FIRST));
  const archive = releases.map(titleOf);
  const editions = [rssOf(releases.map(itemOf))];
  const turns = 2 + Math.floor(random() * 3);
  for (let turn = 0; turn < turns; turn++) {
    add(Math.floor(random() * 5));
    for (const release of releases) {
      if (random() < 0.15) release.version++;
      if (random() < 0.15) release.day = 8 + Math.floor(random() * 14);
    }
    const isShort = random() < 0.2;
    const shown = random() < 0.5 ? shuffle(releases, random) : releases;
    editions.push(rssOf((isShort ? shown.slice(-3) : shown).map(itemOf)));
  }
  // In the end it shows all once more, so that whatever was missed can still come.
  editions.push(rssOf(releases.map(itemOf)));
  return {
    seed,
    editions,
    titles: releases.map(titleOf),
    archive,
    lives: editions.map(() => livesOf(random)),
    killedAt: random() < killShare ? Math.floor(random() * editions.length) : undefined,
  };
}

/** The latest wording of each release, by its title. */
export function wordingIn(edition: string, title: string): string | undefined {
  const start = edition.indexOf(`<title>${title}</title>`);
  return start < 0 ? undefined : /version \d+ of/.exec(edition.slice(start))?.[0];
}

function livesOf(random: () => number): number[] {
  return Array.from(
    { length: Math.floor(random() * 4) },
    () => Math.ceil(random() * 2 * MOST_STEPS) / 2,
  );
}

function titleOf({ place }: Release): string {
  return `NATO Secretary General visits ${place}`;
}

function itemOf(release: Release): NewsItem {
  const { place, version, day } = release;
  const sentences = Array.from(
    { length: 10 },
    (_, n) => `<p>${place} spoke of matter ${place}${n} with the ministers of ${place}.</p>`,
  );
  return {
    title: titleOf(release),
    link: `http://127.0.0.1/en/news/${place.toLowerCase()}`,
    pubDate: `${day} Nov 2026 12:00:00 GMT`,
    content: `<p>This is version ${version} of what was said in ${place} of the Alliance.</p>${sentences.join("")}`,
  };
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items];
  const shuffled: Item[] = [];
  while (left.length > 0) {
    const item = pick(left, random);
    left.splice(left.indexOf(item), 1);
    shuffled.push(item);
  }
  return shuffled;
}
