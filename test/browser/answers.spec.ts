import { describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { isSeen, serveForTests } from "./browser.ts";

const site = serveForTests();

const on = (answer: Locator, platform: "Discord" | "Slack") =>
  answer.getByRole("region", { name: `On ${platform}` });

describe("an answer on the page", () => {
  it("stands twice, as Discord and as Slack show it", async () => {
    const { ask } = await site.open();
    const answer = await ask("who visited Finland in May 2024?");
    for (const platform of ["Discord", "Slack"] as const) {
      const look = on(answer, platform);
      await look.getByText("Who visited Finland in May 2024?").first().waitFor();
      await look.getByText("27–29 May 2024").first().waitFor();
      expect(await look.innerText()).toContain("NATO Military Committee · 27–29 May 2024");
    }
  });

  it("is told to who listens, by its first line", async () => {
    const { page, ask } = await site.open();
    await ask("who visited Finland in May 2024?");
    const first = /^Who visited Finland in May 2024\? .*two visits\.$/i;
    const said = page.getByRole("status").getByText(first);
    expect(await isSeen(said)).toBe(true);
  });

  it.each(["Discord", "Slack"] as const)(
    "turns its pages in place, by %s’s buttons",
    async (name) => {
      const { page, ask } = await site.open();
      const look = on(await ask("search Ukraine"), name);
      await look.getByRole("button", { name: "Next" }).click();
      await look.getByText("6–10 of 21").waitFor();
      await look.getByRole("button", { name: "Previous" }).click();
      await look.getByText("1–5 of 21").waitFor();
      expect(await page.locator(".exchange").count()).toBe(1);
    },
  );

  it.each(["Discord", "Slack"] as const)("opens a release below, by %s’s menu", async (name) => {
    const { page, ask } = await site.open();
    const look = on(await ask("search Ukraine"), name);
    const menu = look.getByRole("combobox", { name: "Read one…" });
    await menu.selectOption({ index: 1 });
    const opened = page.locator(".exchange").nth(1);
    await opened.getByText("Mircea Geoană").first().waitFor();
    expect(await opened.getByRole("heading", { level: 2 }).innerText()).toContain("Ukraine");
  });

  it("opens the one release that was found by a button", async () => {
    const { page, ask } = await site.open();
    const answer = await ask("search undersea cables");
    await on(answer, "Slack")
      .getByRole("button", { name: /^NATO Secretary General/ })
      .click();
    const opened = page.locator(".exchange").nth(1);
    expect(await isSeen(opened.getByText("Balticconnector").first())).toBe(true);
  });

  it("is shared for all to see, where only its asker saw it", async () => {
    const { page, ask } = await site.open();
    const look = on(await ask("latest private:yes"), "Discord");
    await look.getByText("only you see it").waitFor();
    await look.getByRole("button", { name: "Share" }).click();
    const shared = on(page.locator(".exchange").nth(1), "Discord");
    expect(await isSeen(shared.getByText("the channel sees it"))).toBe(true);
  });

  it("shows the payload, to be copied", async () => {
    const { page, ask } = await site.open({ permissions: ["clipboard-read", "clipboard-write"] });
    const look = on(await ask("help"), "Slack");
    await look.getByText("Payload for Slack", { exact: true }).click();
    await look.getByRole("button", { name: "Copy" }).click();
    await look.getByText("Copied").waitFor();
    const copied: unknown = await page.evaluate("navigator.clipboard.readText()");
    expect(JSON.parse(String(copied))).toHaveProperty("blocks");
  });

  it("previews an edition for what the form says", async () => {
    const { page } = await site.open();
    await page.getByRole("button", { name: "Digest preview", exact: true }).click();
    await page.getByRole("textbox", { name: "Topic" }).fill("air defence");
    await page.getByRole("button", { name: "Preview", exact: true }).click();
    const answer = page.locator(".exchange");
    expect(await answer.getByRole("heading", { level: 2 }).innerText()).toContain(
      'topic:"air defence"',
    );
    await on(answer, "Discord")
      .getByText(/NATO digest ·/)
      .first()
      .waitFor();
    await on(answer, "Slack")
      .getByText(/NATO digest ·/)
      .first()
      .waitFor();
  });
});
