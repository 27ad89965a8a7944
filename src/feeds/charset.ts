import { isUtf8 } from "node:buffer";

/** So many bytes at the beginning may say how a text is written (HTML standard: 1024). */
const PROLOGUE_BYTES = 1024;

/**
 * Decodes a text. What it says of itself counts in this order: a byte-order mark, the header
 * `Content-Type`, its XML declaration, its `<meta charset>`; a charset that does not fit the bytes
 * counts for nothing. Else it is UTF-8 where that fits, and windows-1252 where not.
 *
 *     0x47 0x65 0x6f 0x61 0x6e 0xe3, "text/xml; charset=utf-8", encoding="iso-8859-2" → "Geoană"… as 8859-2
 *
 * Never throws: where nothing fits, bad bytes stand as U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const marked = markOf(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const prologue = Buffer.from(bytes.subarray(0, PROLOGUE_BYTES)).toString("latin1");
  const said = [
    /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1],
    wideXml(bytes),
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(prologue)?.[1],
    /<meta[^>]{0,200}\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(prologue)?.[1],
  ];
  for (const label of said) {
    const text = label === undefined ? undefined : tryDecode(bytes, label);
    if (text !== undefined) return text;
  }
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** XML in UTF-16 without a mark begins with `<` and a null byte (XML 1.0, appendix F). */
function wideXml(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0x3c && second === 0) return "utf-16le";
  return first === 0 && second === 0x3c ? "utf-16be" : undefined;
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
