import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isSeen, serveForTests } from "./browser.ts";

const site = serveForTests();

const windowOn = (page: Page) => page.getByRole("dialog", { name: "Daily digest" });

const suggestedIn = (window: Locator) =>
  window.getByRole("listbox", { name: "Values to choose" }).getByRole("option");

/** Waits until the focus stands on something, and tells whether it came to that. */
const isFocused = (what: Locator) => isSeen(what.and(what.page().locator(":focus")));

/** Types a zone, and takes the first one that is suggested. */
async function chooseZone(window: Locator, words: string): Promise<void> {
  const zone = window.getByRole("combobox", { name: "Zone" });
  await zone.fill(words);
  await suggestedIn(window).first().waitFor();
  await zone.press("Enter");
}

describe("Slack’s window for a digest", () => {
  it("opens for the bare command, while Discord says what is missing", async () => {
    const { page, ask } = await site.open();
    const answer = await ask("digest add");
    expect(await windowOn(page).getByRole("textbox", { name: "Topic" }).isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await windowOn(page).waitFor({ state: "detached" });
    expect(await answer.getByRole("region", { name: "On Discord" }).innerText()).toContain(
      "digest add needs at",
    );
    await answer.getByRole("button", { name: "Open it" }).click();
    expect(await isSeen(windowOn(page))).toBe(true);
  });

  it("says beside each field what is wrong with it, and stays open", async () => {
    const { page, ask } = await site.open();
    await ask("digest add");
    const window = windowOn(page);
    await window.getByRole("button", { name: "Set" }).click();
    await window.getByRole("alert").getByText("Please complete this required field.").waitFor();
    const zone = window.getByRole("combobox", { name: "Zone" });
    expect(await isFocused(zone)).toBe(true);

    await chooseZone(window, "bruss");
    const count = window.getByRole("textbox", { name: "Count" });
    await count.fill("99");
    await window.getByRole("button", { name: "Set" }).click();
    await window.getByRole("alert").getByText("I cannot read 99 as count.").waitFor();
    expect(await count.getAttribute("aria-invalid")).toBe("true");
    expect(await zone.getAttribute("aria-invalid")).toBe("false");
  });

  it("sets a digest by keyboard alone, which both platforms list", async () => {
    const { page, ask } = await site.open();
    await ask("digest add");
    const window = windowOn(page);
    await chooseZone(window, "kyiv");
    await page.keyboard.press("Enter");
    await window.getByText(/Digest \d is set/).waitFor();
    await window.getByRole("button", { name: /^Preview/ }).press("Enter");
    await window.getByText(/^NATO daily/).waitFor();
    await page.keyboard.press("Escape");
    await window.getByText(/Digest \d is set/).waitFor();
    await page.keyboard.press("Escape");
    await window.waitFor({ state: "detached" });

    const list = await ask("digest list");
    for (const name of ["On Discord", "On Slack"]) {
      const look = list.getByRole("region", { name });
      await look.getByText("Daily at 08:00 Kyiv time").first().waitFor();
    }
    expect(await list.innerText()).toContain("This page posts nothing");
  });

  it("is left by Escape only once the suggestions are closed", async () => {
    const { page, ask } = await site.open();
    await ask("digest add");
    const window = windowOn(page);
    await window.getByRole("combobox", { name: "Country" }).fill("finl");
    await suggestedIn(window).getByText("Finland").waitFor();
    await page.keyboard.press("Escape");
    expect(await suggestedIn(window).count()).toBe(0);
    expect(await window.isVisible()).toBe(true);
  });

  it("fits a phone, with its buttons in sight", async () => {
    const { page, ask } = await site.open({ viewport: { width: 360, height: 640 } });
    await ask("digest add");
    const box = await windowOn(page).getByRole("button", { name: "Set" }).boundingBox();
    expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThan(640);
    const [content = 0, window = 0] = (await page.evaluate(
      "[document.documentElement.scrollWidth, innerWidth]",
    )) as number[];
    expect(content).toBeLessThanOrEqual(window);
  });
});

describe("Slack’s window for a watch", () => {
  it("asks whether everything is meant, and sets what is ticked", async () => {
    const { page, ask } = await site.open();
    await ask("watch add");
    const window = page.getByRole("dialog", { name: "Watch for releases" });
    await window.getByRole("button", { name: "Set" }).click();
    await window.getByRole("alert").getByText("Every release, whatever it is about?").waitFor();
    await window.getByRole("checkbox", { name: "Every release" }).check();
    await window.getByRole("button", { name: "Set" }).click();
    expect(await isSeen(window.getByText(/Watch \d is set/))).toBe(true);
  });
});

describe("Slack’s App Home", () => {
  async function openHome() {
    const { page } = await site.open();
    await page.getByRole("button", { name: "Slack’s App Home" }).click();
    const home = page.getByRole("region", { name: "Slack’s App Home" });
    await home.getByText("Newest releases").waitFor();
    return { page, home };
  }

  it("shows what its search box finds, and the way back", async () => {
    const { page, home } = await openHome();
    await home.getByRole("textbox", { name: "Search NATO’s press releases" }).fill("Qatar visit");
    await page.keyboard.press("Enter");
    await home.getByText("Newest releases").waitFor({ state: "detached" });
    await home.getByText("NATO Military Committee visits Qatar").first().waitFor();
    await home.getByRole("button", { name: "Start page" }).click();
    expect(await isSeen(home.getByText("Newest releases"))).toBe(true);
  });

  it("opens a release in a window, and stands where it stood once that is closed", async () => {
    const { page, home } = await openHome();
    const menu = home.getByRole("combobox", { name: "Read one…" });
    await menu.focus();
    await menu.selectOption({ index: 1 });
    const window = page.getByRole("dialog", { name: "NATO press release" });
    await window.waitFor();
    await window.getByRole("button", { name: "Close" }).first().click();
    await window.waitFor({ state: "detached" });
    expect(await isFocused(menu)).toBe(true);
  });

  it("opens the form of a digest, and leaves the chat as it was", async () => {
    const { page, home } = await openHome();
    await home.getByRole("button", { name: "Daily digest" }).click();
    await windowOn(page).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Chat" }).click();
    expect(await page.getByRole("heading", { name: "Ask about" }).isVisible()).toBe(true);
  });
});
