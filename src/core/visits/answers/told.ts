import type { Visit, VisitStatus } from "#core/visits/visit.ts";

/**
 * Tells whether a visit counts: neither recalled nor by video, and not called off, unless such are
 * asked for.
 */
export function isTold({ mode, status }: Visit, statuses?: readonly VisitStatus[]): boolean {
  if (mode === "recalled" || mode === "remote") return false;
  return statuses?.includes(status) ?? (status !== "cancelled" && status !== "postponed");
}
