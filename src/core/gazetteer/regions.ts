import { foldName } from "./country-names.ts";
import { REGION_ROWS } from "./region-table.ts";

/** A part of the world, or a group of states, that is spoken of by one name. */
export interface Region {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Codes of its countries, as `Country.code`. */
  readonly codes: readonly string[];
  /** The names that articles are searched for. */
  readonly sought: readonly string[];
}

/** Every region, in the order of the table: those of NATO's own world first. */
export const REGIONS: readonly Region[] = REGION_ROWS.map((row) => ({
  name: row.name,
  aliases: row.aliases,
  codes: row.codes,
  sought: [row.name, ...row.aliases].filter((name) => !row.askedOnly.has(name)),
}));

const byName = new Map(
  REGIONS.flatMap((region) =>
    [region.name, ...region.aliases].map((name) => [foldRegion(name), region] as const),
  ),
);

/**
 * Finds the region that words name, whatever their case, a leading "the" or a final "region".
 *
 *     the Gulf, gulf states       → Gulf states: AE BH KW OM QA SA
 *     western balkans             → Western Balkans: AL BA ME MK RS XK
 *     Baltic countries            → Baltic states: EE LT LV
 */
export function findRegion(words: string): Region | undefined {
  return byName.get(foldRegion(words));
}

/**
 * Regions to offer while somebody types: names that begin so, then aliases, then any later word.
 *
 *     "bal" → Balkans, Baltic states, Baltic Sea region
 */
export function completeRegions(typed: string, limit: number): readonly Region[] {
  const start = foldName(typed);
  return REGIONS.map((region) => ({ region, rank: rankOf(region, start) }))
    .filter(({ rank }) => rank < NO_RANK)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ region }) => region);
}

const NO_RANK = 3;

function rankOf(region: Region, start: string): number {
  const [name = "", ...aliases] = [region.name, ...region.aliases].map(foldName);
  if (name.startsWith(start)) return 0;
  if (aliases.some((alias) => alias.startsWith(start))) return 1;
  return [name, ...aliases].some((words) => words.includes(` ${start}`)) ? 2 : NO_RANK;
}

/** Folds a region's name, and takes countries, states and nations for one. */
function foldRegion(words: string): string {
  return foldName(words)
    .replace(/ (?:region|area)$/, "")
    .replace(/\b(?:countr(?:y|ies)|nations?|state)\b/, "states")
    .replace(/^(?:countries|states) (?:of|in) (?:the )?/, "");
}
