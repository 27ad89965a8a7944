import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { serveForTests } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "nato-corpus-"));
const HOSTILE =
  '<img src=x onerror="document.title=1"> **Tanks** [a](https://evil.example) @everyone';
writeFileSync(
  join(folder, "releases.jsonl"),
  [
    { id: "hostile", title: HOSTILE, body: `${HOSTILE} <script>document.title=1</script> tanks.` },
    {
      id: "linked",
      title: "Secretary General visits Sofia",
      body: "The Secretary General visited Sofia, Bulgaria on 27 May 2024 to see tanks.",
      published: "2024-05-27",
      url: "https://www.nato.int/cps/en/natohq/news_1.htm",
    },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = serveForTests(folder);

const widths = (page: Page) =>
  page.evaluate("[document.documentElement.scrollWidth, innerWidth]") as Promise<number[]>;

describe("words of the corpus", () => {
  it("stay words, whatever they look like", async () => {
    const { page, ask } = await site.open();
    const answer = await ask("search tanks");
    for (const platform of ["Discord", "Slack"]) {
      const look = answer.getByRole("region", { name: `On ${platform}` });
      await look.getByText('<img src=x onerror="document.title=1">').first().waitFor();
      expect(await look.locator("img[src=x], script, [href*=evil]").count()).toBe(0);
    }
    expect(await page.title()).toBe("NATO releases — ask the bot");
  });

  it("open their releases elsewhere, in a page that knows nothing of this one", async () => {
    const { ask } = await site.open();
    const answer = await ask("search Sofia");
    const links = answer.locator("a[href='https://www.nato.int/cps/en/natohq/news_1.htm']");
    expect(await links.count()).toBe(2);
    for (const link of await links.all()) {
      expect(await link.getAttribute("target")).toBe("_blank");
      expect(await link.getAttribute("rel")).toContain("noopener");
    }
  });
});

describe("a phone", () => {
  it("shows everything at 360 pixels, with nothing to scroll sideways", async () => {
    const { page, box, ask } = await site.open({ viewport: { width: 360, height: 740 } });
    for (const line of ["search tanks", "visits", "help", "latest Narnia", "article linked"]) {
      await ask(line);
      const [content = 0, window = 0] = await widths(page);
      expect(content, line).toBeLessThanOrEqual(window);
    }
    await page.locator("details").first().locator("summary").click();
    await box.pressSequentially("search tanks cou");
    await page.getByRole("listbox").waitFor();
    const [content = 0, window = 0] = await widths(page);
    expect(content).toBeLessThanOrEqual(window);
  });

  it("puts one look below the other, and side by side where there is room", async () => {
    const { page, ask } = await site.open();
    const answer = await ask("search tanks");
    const tops = async () => {
      const boxes = await Promise.all(
        ["On Discord", "On Slack"].map((name) =>
          answer.getByRole("region", { name }).boundingBox(),
        ),
      );
      return boxes.map((place) => place?.y ?? 0);
    };
    const [left, right] = await tops();
    expect(left).toBe(right);
    await page.setViewportSize({ width: 360, height: 740 });
    const [upper = 0, lower = 0] = await tops();
    expect(lower).toBeGreaterThan(upper + 50);
  });
});

describe("light and dark", () => {
  const groundOf = (page: Page, selector: string) =>
    page.evaluate(`getComputedStyle(document.querySelector("${selector}")).backgroundColor`);

  it("follow the system", async () => {
    const { page } = await site.open({ colorScheme: "dark" });
    expect(await groundOf(page, "body")).toBe("rgb(16, 21, 27)");
    await page.emulateMedia({ colorScheme: "light" });
    await page.locator("html[data-theme=light]").waitFor();
    expect(await groundOf(page, "body")).toBe("rgb(245, 247, 249)");
  });

  it("are switched by the reader, for both platforms too", async () => {
    const { page, ask } = await site.open({ colorScheme: "light" });
    await ask("search tanks");
    const looks = async () => [
      await groundOf(page, "discord-messages"),
      await groundOf(page, ".slack"),
    ];
    expect(await looks()).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
    await page.getByRole("switch", { name: "Dark" }).click();
    await page.locator("html[data-theme=dark]").waitFor();
    expect(await looks()).toEqual(["rgb(54, 57, 62)", "rgb(26, 29, 33)"]);
  });
});
