import { describe, expect, it } from "vitest";
import { SettingsError } from "#core/errors.ts";
import { explainPort } from "#src/preview/port-faults.ts";

const fault = (code: string) => Object.assign(new Error("listen"), { code });

describe("explainPort", () => {
  it.each([
    ["EADDRINUSE", "Port 3000 is taken by another program: set PORT to another one, or to 0"],
    ["EACCES", "Port 3000 may not be taken by this user: set PORT to one above 1023"],
    ["EADDRNOTAVAIL", "192.0.2.1 is no address of this machine: set HOST to 127.0.0.1"],
    ["ENOTFOUND", "192.0.2.1 is no address of this machine"],
  ])("says what to set: %s", (code, sentence) => {
    const explained = explainPort(fault(code), { host: "192.0.2.1", port: 3000 });
    expect(explained).toBeInstanceOf(SettingsError);
    expect(explained).toHaveProperty("message", expect.stringContaining(sentence));
  });

  it("leaves alone what no setting mends", () => {
    const broken = fault("EMFILE");
    expect(explainPort(broken, { host: "127.0.0.1", port: 1 })).toBe(broken);
  });
});
