import { describe, expect, it } from "vitest";
import { isInnerLink, isPublicAddress, readSafeUrl } from "#feeds/address-guard.ts";

describe("isPublicAddress", () => {
  it.each(["152.152.31.120", "8.8.8.8", "2606:4700:4700::1111", "64:ff9b::808:808"])(
    "lets the public internet be reached: %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each(
    "0.0.0.0 127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 192.0.2.1 198.18.0.1 224.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:a00:1 fe80::1 fe80::1%eth0 fc00::1 fd12::1 fec0::1 ff02::1 64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b:1::1 2002:7f00:1:: 2001::1 2001:db8::1 100::1 5f00::1 localhost 127.1".split(
      " ",
    ),
  )("keeps from what is inside, special or no address: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("readSafeUrl", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://①②⑦.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
  ])("refuses an inner address however it is written: %s", (address) => {
    expect(() => readSafeUrl(address)).toThrow("is refused");
  });

  it("tells nothing of a password", () => {
    expect(() => readSafeUrl("https://me:secret@a.int/")).toThrow(/^(?!.*secret)/);
  });
});

describe("isInnerLink", () => {
  it.each([
    "http://169.254.169.254/x",
    "http://[::1]/",
    "http://127.1/",
    "http://localhost:8080/",
    "https://printer.local/a",
  ])("knows %s for a link that leads inside", (link) => {
    expect(isInnerLink(link)).toBe(true);
  });

  it.each(["https://www.nato.int/a", "https://8.8.8.8/", "https://local.example/", "no link"])(
    "lets %s stand",
    (link) => {
      expect(isInnerLink(link)).toBe(false);
    },
  );
});
