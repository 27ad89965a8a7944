import { countryByCode } from "#core/gazetteer/countries.ts";
import { OFFICE_ROWS } from "#core/gazetteer/office-table.ts";
import { fold } from "#core/fold.ts";
import type { Day } from "#core/day.ts";
import type { Figure } from "./cast.ts";

/** The offices whose holders newspapers call by surname alone, and what NATO's own are called. */
const CALLED_BY_SURNAME: Readonly<Record<string, string>> = {
  "nato-secretary-general": "NATO Secretary General",
  "nato-deputy-secretary-general": "NATO Deputy Secretary General",
  "chair-of-the-military-committee": "Chair of the NATO Military Committee",
  saceur: "Supreme Allied Commander Europe",
  president: "President",
  "prime-minister": "Prime Minister",
  "foreign-minister": "Minister of Foreign Affairs",
  "defence-minister": "Minister of Defence",
};

const bySurname = Map.groupBy(
  OFFICE_ROWS.filter(({ office }) => office in CALLED_BY_SURNAME).flatMap((row) =>
    row.terms.map((term, at) => ({ row, term, next: row.terms[at + 1] })),
  ),
  ({ term }) => fold(term.name).split(" ").at(-1) ?? "",
);

/**
 * Tells who is meant by a surname alone, where one person alone in the table of offices bore it in
 * office on that day.
 *
 *     Stoltenberg, 2023-05-04   → Jens Stoltenberg, NATO Secretary General
 *     Çavuşoğlu, 2022-11-03     → Mevlüt Çavuşoğlu, TR
 */
export function knownBySurname(surname: string, day: Day | undefined): Figure | undefined {
  if (day === undefined || surname.length < 5) return undefined;
  const found = (bySurname.get(fold(surname)) ?? []).filter(
    ({ term, next }) => term.earliest <= day && day <= (term.until ?? next?.from ?? "9999"),
  );
  const [first] = found;
  if (first === undefined || new Set(found.map(({ term }) => term.name)).size > 1) return undefined;
  const { row, term } = first;
  const isNato = /^(?:nato|saceur|chair)/.test(row.office);
  const nation = row.country === undefined ? undefined : countryByCode(row.country);
  if (!isNato && nation === undefined) return undefined;
  return {
    name: term.name,
    role: CALLED_BY_SURNAME[row.office] ?? null,
    affiliation: isNato ? "NATO" : (nation?.name ?? null),
    home: isNato ? "BE" : nation?.code,
    kind: "person",
    isUnnamed: false,
    isNato,
  };
}
