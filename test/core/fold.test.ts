import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#core/fold.ts";

describe("fold", () => {
  it.each([
    ["Geoană", "geoana"],
    ["Şerban", "serban"],
    ["Kļaviņš", "klavins"],
    ["Łódź", "lodz"],
    ["Tromsø", "tromso"],
    ["Straße", "strasse"],
    ["Türkiye", "turkiye"],
    ["Ærø, Œuvre, Þór, Đorđe", "aero, oeuvre, thor, dorde"],
  ])("writes %s as a keyboard without its letters does", (printed, typed) => {
    expect(fold(printed)).toBe(typed);
  });

  it("reads the bold letters of a post as letters", () => {
    expect(fold("𝐍𝐀𝐓𝐎 ＮＡＴＯ")).toBe("nato nato");
  });

  it("makes all apostrophes one", () => {
    expect(fold("NATO’s NATO‘s NATOʼs NATO's")).toBe("nato's nato's nato's nato's");
  });

  it("reads letters the same whether their accents are joined to them or follow them", () => {
    expect(fold("Geoana\u0306")).toBe(fold("Geoană"));
  });

  it("changes nothing that is folded already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
