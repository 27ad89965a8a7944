import { addDays, type Day } from "#core/day.ts";
import { fold } from "#core/fold.ts";
import { findOffice } from "#core/gazetteer/office-holders.ts";
import { OFFICE_ROWS, type OfficeName, type OfficeRow } from "#core/gazetteer/office-table.ts";
import { sameName } from "#core/gazetteer/person-names.ts";

/** What the table of offices knows of somebody. */
export interface KnownPerson {
  /** ISO 3166-1 alpha-2, Kosovo XK; absent for NATO's and other bodies' offices. */
  readonly country: string | undefined;
  /** As NATO writes it; only for its own offices. */
  readonly natoRole: string | undefined;
  /** Whether it is one of the European Union’s offices. */
  readonly isOfUnion: boolean;
}

const OF_UNION = /^(?:european|eu)-/;

const NATO_ROLES: Readonly<Partial<Record<OfficeName, string>>> = {
  "nato-secretary-general": "NATO Secretary General",
  "nato-deputy-secretary-general": "NATO Deputy Secretary General",
  "chair-of-the-military-committee": "Chair of the NATO Military Committee",
  saceur: "Supreme Allied Commander Europe",
};

const bySurname = Map.groupBy(
  OFFICE_ROWS.flatMap((row) =>
    row.terms.map((term, at) => ({ row, term, next: row.terms[at + 1] })),
  ),
  ({ term }) => surnameOf(term.name),
);

function surnameOf(name: string): string {
  const surname = fold(name).split(" ").at(-1) ?? "";
  return surname.replace(/(?:yy|yi|iy|ii|ij)$/, "y");
}

const CROWNED = /^(?:King|Queen|Grand Duke)\b/;

/** Monarchs go by their first name: “King Felipe” is Felipe VI. */
function knownMonarch(name: string, day: Day | undefined): KnownPerson | undefined {
  const countries = new Set(
    OFFICE_ROWS.filter(({ office }) => office === "monarch")
      .filter(({ terms }) =>
        terms.some(({ name: full, earliest, until }, at) => {
          const isNamed = full === name || full.startsWith(`${name} `);
          const last = until ?? terms[at + 1]?.from ?? "9999";
          return isNamed && (day === undefined || (earliest <= day && day <= last));
        }),
      )
      .map(({ country }) => country),
  );
  const [country] = countries;
  return countries.size === 1 ? { country, natoRole: undefined, isOfUnion: false } : undefined;
}

/** For so many days whoever has left an office of state is still called by it. */
const STILL_CALLED = 30;

function sinceOffice({ office }: OfficeRow, day: Day): string {
  return office in NATO_ROLES ? day : addDays(day, -STILL_CALLED);
}

/**
 * Tells whose office somebody held on a day, for texts that do not say it.
 *
 *     Jens Stoltenberg, 2023-03-02   → NATO Secretary General
 *     Kishida, “Prime Minister”      → JP
 *     Josep Borrell, 2023-03-02      → of the European Union
 *
 * A surname alone is known only with the office that it stands with, or on a day as that of one of
 * NATO's leaders.
 */
export function knownPerson(
  { name, role }: { readonly name: string; readonly role: string | undefined },
  day: Day | undefined,
): KnownPerson | undefined {
  const isSurname = !name.includes(" ");
  const office = role === undefined ? undefined : findOffice(role)?.office;
  if (isSurname && CROWNED.test(role ?? "")) return knownMonarch(name, day);
  if (isSurname && office === undefined && day === undefined) return undefined;
  const found = (bySurname.get(surnameOf(name)) ?? []).filter(
    ({ row, term, next }) =>
      sameName(term.name, name) &&
      (!isSurname || office !== undefined || row.office in NATO_ROLES) &&
      (office === undefined || office === row.office) &&
      (day === undefined ||
        (term.earliest <= day && sinceOffice(row, day) <= (term.until ?? next?.from ?? "9999"))),
  );
  const rows = new Set<OfficeRow>(found.map(({ row }) => row));
  const [row] = rows;
  if (
    row === undefined ||
    (rows.size > 1 && new Set([...rows].map(({ country }) => country)).size > 1)
  )
    return undefined;
  const isOfUnion = OF_UNION.test(row.office);
  return { country: row.country, natoRole: NATO_ROLES[row.office], isOfUnion };
}
