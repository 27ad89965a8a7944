import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isSeen, serveForTests } from "./browser.ts";

const site = serveForTests();

describe("the box to ask in", () => {
  it("offers commands while one types, and Tab takes one", async () => {
    const { page, box } = await site.open();
    await box.pressSequentially("vis");
    await page.getByRole("option", { name: /^visits/ }).waitFor();
    await box.press("ArrowDown");
    await box.press("Tab");
    expect(await box.inputValue()).toBe("visits ");
  });

  it("takes the first offer by Tab at once, and the next Tab leaves the box", async () => {
    const { page, box } = await site.open();
    await box.pressSequentially("vis");
    await page.getByRole("option", { name: /^visits/ }).waitFor();
    await box.press("Tab");
    expect(await box.inputValue()).toBe("visits ");
    await page.getByRole("listbox").waitFor();
    await box.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).not.toBe("ask");
  });

  it("offers countries and options, and Enter takes one without asking yet", async () => {
    const { page, box } = await site.open();
    await box.pressSequentially("latest country:finl");
    await page.getByRole("option", { name: "Finland" }).waitFor();
    await box.press("ArrowDown");
    await box.press("Enter");
    expect(await box.inputValue()).toBe("latest country:Finland ");
    expect(await page.locator(".exchange").count()).toBe(0);
    await box.press("Enter");
    await page.locator(".exchange").waitFor();
  });

  it("offers titles of releases", async () => {
    const { page, box } = await site.open();
    await box.pressSequentially("article military comm");
    await page.getByRole("option", { name: "NATO Military Committee visits Finland" }).click();
    expect(await box.inputValue()).toBe("article NATO Military Committee visits Finland ");
  });

  it("closes its offers by Escape", async () => {
    const { page, box } = await site.open();
    await box.pressSequentially("vis");
    await page.getByRole("listbox").waitFor();
    await box.press("Escape");
    expect(await page.getByRole("listbox").count()).toBe(0);
  });

  it("brings back earlier lines by arrow up, until the page is closed", async () => {
    const { page, box, ask } = await site.open();
    await ask("latest");
    await ask("help");
    await box.press("ArrowUp");
    expect(await box.inputValue()).toBe("help");
    await box.press("ArrowUp");
    expect(await box.inputValue()).toBe("latest");
    await box.press("ArrowDown");
    await box.press("ArrowDown");
    expect(await box.inputValue()).toBe("");
    expect(await page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
  });

  it("asks an example that is clicked", async () => {
    const { page } = await site.open();
    await page.getByRole("button", { name: "who visited Qatar?" }).click();
    expect(await isSeen(page.locator(".exchange").getByText("Qatar").first())).toBe(true);
  });

  it("takes up the question before, in what follows on it", async () => {
    const { ask } = await site.open();
    await ask("who visited Finland in May 2024?");
    const answer = await ask("and Qatar?");
    expect(await isSeen(answer.getByText("Who visited Qatar in May 2024?").first())).toBe(true);
  });

  it("begins anew in another page, which knows nothing of this one", async () => {
    const { ask } = await site.open();
    await ask("who visited Finland in May 2024?");
    const other = await site.open();
    const answer = await other.ask("and Qatar?");
    await answer.getByRole("region", { name: "On Slack" }).getByText("Qatar").first().waitFor();
    expect(await answer.innerText()).not.toContain("May 2024");
  });

  it("says calmly that the bot is gone, and keeps the question", async () => {
    const { page, box } = await site.open();
    await page.route("**/api/*", (route) => route.abort("connectionrefused"));
    await box.fill("help");
    await box.press("Enter");
    const said = page.getByRole("alert").getByText("The bot does not answer: is it still running?");
    expect(await isSeen(said)).toBe(true);
    expect(await box.inputValue()).toBe("help");
  });
});

describe("the keyboard alone", () => {
  it("asks, reaches every control of the answer, and presses them", async () => {
    const { page } = await site.open();
    expect(await focusedName(page)).toBe("A question or a command");
    await page.keyboard.type("search Ukraine");
    await page.keyboard.press("Enter");
    await page.getByText("1–5 of 21").first().waitFor();
    await page.getByRole("link", { name: "Skip to the question" }).focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 14; presses += 1) {
      await page.keyboard.press("Tab");
      reached.push(await focusedName(page));
    }
    expect(reached).toEqual([
      "Chat",
      "Slack’s App Home",
      "Digest preview",
      "Dark",
      "Read one…",
      "Next",
      "Payload for Discord",
      "Read one…",
      "Next",
      "Share",
      "Payload for Slack",
      "A question or a command",
      expect.any(String),
      expect.any(String),
    ]);
  });

  it.each(["Discord", "Slack"])(
    "turns page after page on %s, and stays on its button",
    async (name) => {
      const { page, ask } = await site.open();
      await ask("search Ukraine");
      const look = page.getByRole("region", { name: `On ${name}` });
      await look.getByRole("button", { name: "Next" }).focus();
      await page.keyboard.press("Enter");
      await look.getByText("6–10 of 21").waitFor();
      expect(await focusedName(page)).toBe("Next");
      await page.keyboard.press("Enter");
      expect(await isSeen(look.getByText("11–15 of 21"))).toBe(true);
    },
  );

  it("goes on at what a press opened", async () => {
    const { page, ask } = await site.open();
    const answer = await ask("search undersea cables");
    await answer.getByRole("region", { name: "On Slack" }).getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".exchange").nth(1).waitFor();
    expect(await focusedName(page)).toMatch(/^You pressed /);
  });

  it("closes the digest’s form, and stands where it stood", async () => {
    const { page } = await site.open();
    const opener = page.getByRole("button", { name: "Digest preview", exact: true });
    await opener.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Digest preview" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await focusedName(page)).toBe("Digest preview");
  });

  it("shows where it stands", async () => {
    const { page } = await site.open();
    await page.getByRole("button", { name: "Digest preview", exact: true }).focus();
    await page.keyboard.press("Tab");
    const outline: unknown = await page.evaluate(
      "getComputedStyle(document.activeElement).outlineStyle",
    );
    expect(outline).toBe("solid");
  });
});

/** What a screen reader would say of the element with the focus, in whichever shadow it stands. */
async function focusedName(page: Page): Promise<string> {
  return String(
    await page.evaluate(`(() => {
      const own = document.activeElement;
      return own.getAttribute("aria-label") ?? own.textContent.trim();
    })()`),
  );
}
