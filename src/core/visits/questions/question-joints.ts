import type { Frame } from "./question-words.ts";

/** People whom the words after a place name. */
export interface Others {
  readonly by?: string;
  readonly met?: string;
  readonly from?: string;
  readonly along?: string;
}

/** Takes apart what follows a place: `Hungary to meet Orban`, `Qatar with Bauer`, `NATO HQ from Japan`. */
export function splitWhere({ where }: Frame): {
  readonly where: string | undefined;
  readonly others: Others;
} {
  if (where === undefined) return { where, others: {} };
  const [, home] = /^from (.+)$/i.exec(where) ?? [];
  if (home !== undefined) return { where: undefined, others: { from: home } };
  const [, place = where, joint = "", rest = ""] =
    /^(.+?),? (to meet(?: with)?|to see|and met(?: with)?|and meet|for talks with|together with|along(?:side)? with|alongside|with|from|by|for|because of|about|during|on behalf of|as part of|as) (.+)$/i.exec(
      where,
    ) ?? [];
  const lower = joint.toLowerCase();
  if (rest === "") return { where: place, others: {} };
  if (/meet|met|see|talks/.test(lower)) return { where: place, others: { met: rest } };
  if (lower.endsWith("with") || lower === "alongside") {
    return { where: place, others: { along: rest } };
  }
  if (lower === "by") return { where: place, others: { by: rest } };
  return { where: place, others: lower === "from" ? { from: rest } : {} };
}
