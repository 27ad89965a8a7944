import type { Core, Extent } from "../core.ts";

const known = new WeakMap<Core, { readonly revision: number; readonly extent: Extent }>();

/**
 * Yields how much a core knows, as `core.extent()` does, and measures it anew only once a release has come
 * or gone.
 *
 *     extentOf(core).days?.to   → the day of the newest release
 */
export function extentOf(core: Core): Extent {
  const revision = core.revision();
  const before = known.get(core);
  if (before?.revision === revision) return before.extent;
  const extent = core.extent();
  known.set(core, { revision, extent });
  return extent;
}
