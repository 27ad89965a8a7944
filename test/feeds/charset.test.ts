import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "#feeds/charset.ts";

const latin2 = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xe3])]);

describe("decodeText", () => {
  it("goes by the header", () => {
    expect(decodeText(latin2("Geoan"), "text/xml; charset=iso-8859-2")).toBe("Geoană");
  });

  it("goes by what the text says where the header lies", () => {
    const xml = '<?xml version="1.0" encoding="iso-8859-2"?>Geoan';
    expect(decodeText(latin2(xml), "text/xml; charset=utf-8")).toMatch(/Geoană$/);
    const html =
      '<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">Geoan';
    expect(decodeText(latin2(html), "text/html")).toMatch(/Geoană$/);
  });

  it("goes by the mark at the beginning, and drops it", () => {
    expect(decodeText(Buffer.from("\uFEFFă"), "text/xml; charset=iso-8859-1")).toBe("ă");
    expect(decodeText(Buffer.from("\uFEFFă", "utf16le"), "")).toBe("ă");
  });

  it("reads what says nothing as UTF-8, or as Windows writes", () => {
    expect(decodeText(Buffer.from("Geoană"), "")).toBe("Geoană");
    expect(decodeText(Buffer.from([0x93, 0x41, 0x94]), "text/plain; charset=nonsense")).toBe("“A”");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, header) => {
        expect(typeof decodeText(bytes, header)).toBe("string");
      }),
    );
  });
});
