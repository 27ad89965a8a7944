import { describe, expect, it } from "vitest";
import { serveForTests } from "./browser.ts";

const site = serveForTests();

describe("what somebody pastes", () => {
  it.each([1_280, 390])("breaks a word that is longer than a line, %i px wide", async (width) => {
    const { page, ask } = await site.open({ viewport: { width, height: 800 } });
    await ask(`${"b".repeat(300)} AWACS`);
    const across = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]");
    expect(across).toEqual([width, width]);
    // Wherever it stands, in an element's shadow too, no text reaches out of its look.
    const beyond = await page.evaluate(
      `(() => {
        const beyond = [];
        const look = (node, edge) => {
          for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) {
            const { right, width, height } = child.getBoundingClientRect();
            if (width > 1 && height > 1 && right > edge + 1) beyond.push(child.localName);
            look(child, edge);
          }
        };
        for (const each of document.querySelectorAll(".look")) {
          look(each, each.getBoundingClientRect().right);
        }
        return beyond;
      })()`,
    );
    expect(beyond).toEqual([]);
  });

  it("is refused by the bot's own sentence where it is too long, and leaves the answer in sight", async () => {
    const { page, box, ask } = await site.open();
    const words = "a".repeat(10_000);
    const offers = page.waitForResponse((reply) => reply.url().endsWith("/complete"));
    await box.fill(words);
    expect(await (await offers).json()).toEqual([]);
    const answer = await ask(words);
    expect(await answer.innerText()).toContain("4,000 characters");
    const bubble = await answer.locator(".asked").boundingBox();
    expect(bubble?.height).toBeLessThan(200);
    expect(await box.inputValue()).toBe("");
  });

  it("shows no mark that turns the direction of the words", async () => {
    const { ask } = await site.open();
    const answer = await ask("AWACS \u202Eשלום");
    expect(await answer.locator(".asked bdi").textContent()).toBe("AWACS שלום");
  });
});
