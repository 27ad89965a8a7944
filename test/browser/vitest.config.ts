import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests in a real browser, apart from the others: they need Debian's chromium. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["test/browser/*.spec.ts"],
    setupFiles: ["test/support/loopback-only.ts"],
    // What was not run is named, with its reason.
    reporters: ["verbose"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
