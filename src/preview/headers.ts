import { createHash } from "node:crypto";

/**
 * The only style attributes that are allowed: what `discord-embed` and `discord-author-info` write for
 * the bot's colour and for no colour. Everything else is styled by files.
 */
const STYLE_ATTRIBUTES = ["background-color:#004990;", "color:;"];

/**
 * What the page may do: run and load what this server serves, and nothing else. No text can become
 * markup: `lit-html` alone, whose templates are our packages' own, makes any.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self'",
  `style-src-attr 'unsafe-hashes' ${STYLE_ATTRIBUTES.map(hashOf).join(" ")}`,
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/** What every response says, also a refusal. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

function hashOf(style: string): string {
  return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}
