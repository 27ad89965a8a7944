import { describe, expect, it } from "vitest";
import { windowsBetween } from "#core/newsroom/neighbours.ts";

const prompt = (day: string) => ({ day, prompt: true });
const late = (day: string) => ({ day, prompt: false });

describe("windowsBetween", () => {
  it("bounds a place by the days above and below it", () => {
    const windows = windowsBetween([prompt("2024-11-11"), undefined, late("2024-11-08")]);
    expect(windows[1]).toEqual({ from: "2024-11-08", to: "2024-11-11" });
  });

  it("looks past a neighbour that stands out of order", () => {
    const windows = windowsBetween([
      prompt("2023-11-14"),
      undefined,
      late("2023-11-10"),
      prompt("2023-11-14"),
    ]);
    expect(windows[1]).toEqual({ from: "2023-11-14", to: "2023-11-15" });
  });

  it("does not let an event’s last day close a window", () => {
    const windows = windowsBetween([
      prompt("2024-11-06"),
      late("2024-11-05"),
      undefined,
      prompt("2024-11-05"),
    ]);
    expect(windows[2]).toEqual({ from: "2024-11-05", to: "2024-11-06" });
  });

  it("recognises a list that runs oldest first", () => {
    const days = ["2024-11-01", "2024-11-03", "2024-11-05"].map(prompt);
    expect(windowsBetween([...days, undefined, prompt("2024-11-09")])[3]).toEqual({
      from: "2024-11-05",
      to: "2024-11-09",
    });
  });

  it("leaves the side open on which nothing is known", () => {
    expect(windowsBetween([undefined, prompt("2024-11-05")])[0]).toEqual({
      from: "2024-11-05",
      to: undefined,
    });
  });
});
