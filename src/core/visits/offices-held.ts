import type { Day } from "../day.ts";
import { findOffice, officeHolder, type Office } from "../gazetteer/office-holders.ts";
import { OFFICE_ROWS } from "../gazetteer/office-table.ts";
import { sameName } from "../gazetteer/person-names.ts";
import { remember } from "../remember.ts";
import { countryCalled } from "./origins.ts";
import type { Seen } from "./seen.ts";

/** So many titles are kept read. */
const MOST_REMEMBERED = 20_000;

/** Tells whether somebody held an office, by their title or because the table of offices knows. */
export function holdsOffice(wanted: Office, { name, role, affiliation, day, host }: Seen): boolean {
  const home = countryCalled(affiliation ?? "");
  const holds = officesIn(role ?? "").some(
    (office) =>
      office.office === wanted.office &&
      (wanted.country === undefined
        ? !BODY_OFFICE.test(wanted.office) || home === undefined
        : (office.country ?? home ?? host) === wanted.country),
  );
  if (holds || day === null) return holds;
  const holder = holderOn(day, wanted);
  return holder !== undefined && sameName(holder, name);
}

const holders = new WeakMap<Office, Map<Day, string | undefined>>();

/** Who held an office; looked up once for a day, since a question asks it of every visit. */
function holderOn(day: Day, office: Office): string | undefined {
  const known = holders.get(office) ?? new Map<Day, string | undefined>();
  holders.set(office, known);
  if (!known.has(day)) known.set(day, officeHolder(office, day));
  return known.get(day);
}

/** Offices of NATO and other bodies: a country's secretary general holds none of them. */
const BODY_OFFICE = /^(?:nato|un|european|eu|chair|sac)/;

/** The offices that a title names, each with its country where it tells one. */
export const officesIn = remember(
  (role: string): readonly Office[] => rolesIn(role).flatMap((title) => findOffice(title) ?? []),
  MOST_REMEMBERED,
);

/** The offices that one title may hold: `Deputy Prime Minister and Minister of Defence of Qatar`. */
function rolesIn(role: string): readonly string[] {
  const plain = role
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/\bMinister of State for Defen[cs]e(?: Affairs)?\b/g, "Minister of Defence")
    .trim();
  if (/^(?:former|ex|incoming|late)\b|\b(?:elect|designate)\b/i.test(plain)) return [];
  return [plain, ...plain.split(/\s*[,;]\s*|\s+(?:and|&)\s+/)];
}

/** Everybody who held an office at any time, as the table of offices calls them. */
export function holdersOf({ office, country }: Office): readonly string[] {
  const rows = OFFICE_ROWS.filter((row) => row.office === office && row.country === country);
  return [...new Set(rows.flatMap(({ terms }) => terms.map(({ name }) => name)))];
}
