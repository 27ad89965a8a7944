import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { serveForTests } from "./browser.ts";

const site = serveForTests();
const PLATFORMS = ["Discord", "Slack"] as const;

const imageOn = (answer: Locator, platform: string) =>
  answer
    .getByRole("region", { name: `On ${platform}` })
    .getByRole("img", { name: /\. (Map|Bars): / });

/** What an image in a browser can do, as far as it is asked here. */
interface Drawable {
  readonly naturalWidth: number;
  decode(): Promise<void>;
}

/** Waits until a picture is there, and yields its own width. */
async function widthOf(image: Locator): Promise<number> {
  return image.evaluate(async (element: Drawable) => {
    await element.decode();
    return element.naturalWidth;
  });
}

describe("a picture on the page", () => {
  it.each(PLATFORMS)("is shown as on %s, and says the same in words", async (platform) => {
    const { ask } = await site.open();
    const image = imageOn(await ask("map Stoltenberg"), platform);
    expect(await widthOf(image)).toBe(1_000);
    expect(await image.getAttribute("alt")).toMatch(/^Where Jens Stoltenberg went\. Map: .+ 1\.$/);
  });

  it.each(PLATFORMS)("gives way to the bars by month, by %s’s button", async (platform) => {
    const { page, ask } = await site.open();
    const answer = await ask("map");
    const look = answer.getByRole("region", { name: `On ${platform}` });
    await look.getByRole("button", { name: "By month" }).click();
    for (const each of PLATFORMS) {
      const bars = imageOn(answer, each).and(page.getByAltText(/Bars: /));
      expect(await widthOf(bars)).toBe(1_000);
    }
    expect(await page.locator(".exchange").count()).toBe(1);
  });

  it("keeps its place in the payload, by the name that the platform knows", async () => {
    const { ask } = await site.open();
    const answer = await ask("map");
    for (const [platform, name] of [
      ["Discord", '"attachment://map.png"'],
      ["Slack", '"slack_file"'],
    ] as const) {
      await answer.getByText(`Payload for ${platform}`, { exact: true }).click();
      const payload = answer.getByLabel(`Payload for ${platform} as JSON`);
      expect(await payload.innerText()).toContain(name);
      expect(await payload.innerText()).not.toContain("/pictures/");
    }
  });

  it("fits a phone", async () => {
    const { page, ask } = await site.open({ viewport: { width: 360, height: 740 } });
    const answer = await ask("map");
    for (const platform of PLATFORMS) await widthOf(imageOn(answer, platform));
    const [content = 0, window = 0] = (await page.evaluate(
      "[document.documentElement.scrollWidth, innerWidth]",
    )) as number[];
    expect(content).toBeLessThanOrEqual(window);
  });
});
