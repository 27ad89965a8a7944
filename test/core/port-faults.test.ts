import { describe, expect, it } from "vitest";
import { SettingsError } from "#core/errors.ts";
import { explainPort } from "#core/port-faults.ts";

const explain = (code: string, setting: "PORT" | "HEALTH_PORT" = "PORT") =>
  explainPort(Object.assign(new Error("listen"), { code }), {
    host: "192.0.2.1",
    port: 3000,
    setting,
  });

describe("explainPort", () => {
  it.each([
    ["EADDRINUSE", "Port 3000 on 192.0.2.1 is taken by another program. Stop it, or set PORT to"],
    ["EACCES", "Port 3000 may not be taken by this user: set PORT to another"],
    ["EADDRNOTAVAIL", "192.0.2.1 is no address of this machine: set HOST to 127.0.0.1"],
    ["ENOTFOUND", "192.0.2.1 is no address of this machine"],
    ["EMFILE", "The bot cannot listen on port 3000 of 192.0.2.1 (EMFILE): set PORT"],
  ])("says what to set: %s", (code, sentence) => {
    const explained = explain(code);
    expect(explained).toBeInstanceOf(SettingsError);
    expect(explained.message).toContain(sentence);
  });

  it("names the setting that the port comes from", () => {
    expect(explain("EADDRINUSE", "HEALTH_PORT").message).toContain("set HEALTH_PORT to another");
  });
});
