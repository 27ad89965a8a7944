import { describe, expect, it } from "vitest";
import { calledOff, isRemote, tellingOf } from "#core/visits/mentions/status.ts";

const telling = (group: string, verb: string) => tellingOf({ group, verb, isTitle: false });

describe("tellingOf", () => {
  it("tells what is to come from what took place", () => {
    expect(telling("will ", "visit")).toBe("planned");
    expect(telling("", "visited")).toBe("completed");
    expect(telling("is ", "visiting")).toBe("ongoing");
  });

  it("takes what is denied, invited or hoped for as untold", () => {
    expect(telling("did not ", "visit")).toBe("untold");
    expect(telling("has been invited to ", "visit")).toBe("untold");
    expect(telling("hopes to ", "visit")).toBe("untold");
  });
});

describe("calledOff", () => {
  it("reads that a visit was put off", () => {
    expect(calledOff("The visit to ◆ has been postponed.")).toBe("postponed");
    expect(calledOff("◉ had to cancel his visit to ◆.")).toBe("cancelled");
  });
});

describe("isRemote", () => {
  it("knows a video message and a call", () => {
    expect(isRemote("in a video message to the Jeju Forum")).toBe(true);
    expect(isRemote("spoke by phone with the President")).toBe(true);
    expect(isRemote("gave a speech in Seoul")).toBe(false);
  });
});
