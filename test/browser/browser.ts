import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { createDiscordPreview } from "#discord/previewing.ts";
import { createPictures, type Drawer } from "#pictures/pictures.ts";
import { createSlackPreview } from "#slack/previewing.ts";
import { assemble } from "#src/running/assembly.ts";
import { keepStatesInMemory } from "#src/preview/button-states.ts";
import { preparePage } from "#src/preview/page.ts";
import { startPreview, type Preview } from "#src/preview/preview.ts";
import { passingDigests } from "#src/running/passing-digests.ts";
import { sampleClock, silentLog } from "#test/fixtures/bot.ts";
import { PROJECT } from "#test/support/source-files.ts";

/** Where Debian puts it: apt-get install chromium. */
const CHROMIUM = "/usr/bin/chromium";
const MISSING = `not run: there is no ${CHROMIUM} here (apt-get install chromium)`;

const PATIENCE_MS = 8_000;

/** As root there is no sandbox, and a browser in a test has nobody to call. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The page in a browser, as a test sees it. */
export interface Visit {
  readonly page: Page;
  /** The box to ask in. */
  readonly box: Locator;
  /** Asks, and waits for the answer. */
  ask(line: string): Promise<Locator>;
}

/** The page over a corpus, served for the tests of a file. */
export interface Site {
  readonly preview: Preview;
  open(options?: BrowserContextOptions): Promise<Visit>;
}

/**
 * Serves the page over a folder of releases, and opens it in a real browser for each test. A test fails
 * where the browser complained of anything (its policy broken among that), or asked another host.
 * On a machine without Chromium each test says that it was not run.
 */
export function serveForTests(corpusDir: string = join(PROJECT, "seeds")): Site {
  let browser: Browser;
  let preview: Preview;
  const pictures = createPictures();
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeEach((context) => context.skip(!existsSync(CHROMIUM), MISSING));
  beforeAll(async () => {
    if (!existsSync(CHROMIUM)) return;
    [browser, preview] = await Promise.all([
      chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS }),
      serve(corpusDir, pictures),
    ]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    // oxlint-disable-next-line vitest/no-standalone-expect -- holds for every test in a browser
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    if (!existsSync(CHROMIUM)) return;
    await browser.close();
    await preview.stop();
    await pictures.stop();
  });

  return {
    get preview() {
      return preview;
    },
    async open(options = {}) {
      const size = { width: 1_280, height: 900 };
      const context = await browser.newContext({ viewport: size, ...options });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      watch(page, { complaints, url: preview.url });
      await page.goto(preview.url);
      await page.getByRole("heading", { name: "Ask about" }).waitFor();
      const box = page.getByRole("combobox", { name: "A question or a command" });
      return { page, box, ask: (line) => ask({ page, box }, line) };
    },
  };
}

/** Waits until something is seen, and tells whether it came to that. */
export async function isSeen(what: Locator): Promise<boolean> {
  return what.waitFor().then(
    () => true,
    () => false,
  );
}

async function serve(corpusDir: string, pictures: Drawer): Promise<Preview> {
  const known = { clock: sampleClock, log: silentLog };
  const parts = { ...known, corpusDir, digests: await passingDigests(known) };
  const [{ bot, core }, page] = await Promise.all([
    assemble(parts),
    preparePage({ log: silentLog }),
    pictures.warmUp(),
  ]);
  return startPreview({
    bot,
    page,
    pictures,
    extent: () => core.extent(),
    platforms: [createDiscordPreview(keepStatesInMemory()), createSlackPreview(silentLog)],
    host: "127.0.0.1",
    port: 0,
    log: silentLog,
  });
}

interface Watch {
  readonly complaints: string[];
  readonly url: string;
}

function watch(page: Page, { complaints, url }: Watch): void {
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (line) => {
    const isExpected = line.text().includes("ERR_CONNECTION_REFUSED");
    if (["error", "warning"].includes(line.type()) && !isExpected) complaints.push(line.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked ${request.url()}`);
  });
}

async function ask({ page, box }: Pick<Visit, "page" | "box">, line: string): Promise<Locator> {
  const answers = page.locator(".exchange");
  const before = await answers.count();
  await box.fill(line);
  await box.press("Enter");
  const answer = answers.nth(before);
  await answer.waitFor();
  return answer;
}
