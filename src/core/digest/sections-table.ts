import { ARTICLE_KINDS, type ArticleKind } from "../article.ts";
import { countryByCode } from "../gazetteer/countries.ts";
import { findRegion } from "../gazetteer/regions.ts";

/** One line of the table below, read. */
export interface SectionRow {
  readonly heading: string;
  readonly kinds: readonly ArticleKind[];
  /** Codes of countries; a release that names one of them belongs here. */
  readonly countries: ReadonlySet<string>;
  /** The same for any country but those; `undefined` where the row does not ask for that. */
  readonly countriesBut: ReadonlySet<string> | undefined;
  readonly words: readonly string[];
}

/** What stands under no other heading. */
export const OTHER_HEADING = "Other news";
/** Who went where; it is no part of the table, for it holds visits. */
export const VISITS_HEADING = "Who went where";

/**
 * The headings of an edition, in their order on a day when no item weighs more than another:
 * heading | kinds of releases | countries | words.
 *
 * A kind puts a release under its heading whatever it says; countries and words are counted, those of
 * the title most. Countries are codes, `=Region` for all of a region, or `but` and those left out.
 * Words are looked for in all their forms; `cyber defence` only side by side.
 */
const ROWS = `
Ukraine | | UA | comprehensive assistance package
Statements and speeches | statement speech | |
Exercises and operations | | | exercise, drill, manoeuvre, air policing, mission, operation, deployment, deployed, patrol, intercept, overflight, vessel, naval, warship, carrier strike, battlegroup, troops, peacekeeping, KFOR, standing maritime group, maritime security, airspace
Partners | | but =NATO_members UA RU BY KP | partner, partnership, cooperation, European Union, NATO-EU, EU, United Nations, African Union, Mediterranean Dialogue, Istanbul Cooperation Initiative, Indo-Pacific, southern neighbourhood, Western Balkans, diplomatic mission
Defence and industry | | | capability, procurement, industry, industrial, ammunition, munitions, stockpile, warehousing, fleet, next generation, defence production, defence spending, defence investment, innovation, technology, space, satellite, surveillance, armaments, artificial intelligence, defence planning
Resilience and security | | | resilience, civil preparedness, cyber, cyber defence, hybrid, disinformation, infrastructure, energy, climate, undersea, pipeline, gender, sexual violence, women peace and security, medical, terrorism, human security
Training and people | | | training, education, course, college, academy, personnel, recruiting, medal, award, appointed, veterans, anniversary, commemoration, remembrance
The Alliance | | =NATO_members | Allies, summit, Parliamentary Assembly, select, transatlantic, council, ministerial
Coming up | media-advisory | |
Podcasts and recaps | podcast recap | |
`;

/** The table, read; a line that is out of shape stops the start. */
export const SECTION_ROWS: readonly SectionRow[] = readSectionRows(ROWS);

/** Reads a table of headings, written as above: `Coming up | media-advisory | |`. */
export function readSectionRows(table: string): readonly SectionRow[] {
  const rows = table.trim().split("\n").map(readRow);
  const headings = new Set([OTHER_HEADING, VISITS_HEADING]);
  for (const { heading } of rows) {
    if (headings.has(heading)) throw new Error(`Section table: ${heading} stands there twice.`);
    headings.add(heading);
  }
  return rows;
}

function readRow(line: string): SectionRow {
  const cells = line.split("|").map((cell) => cell.trim());
  const [heading = "", kinds = "", countries = "", words = ""] = cells;
  const all = { kinds: listOf(kinds, " "), words: listOf(words, ",") };
  const isEmpty = all.kinds.length === 0 && all.words.length === 0 && countries === "";
  if (cells.length !== 4 || heading === "" || isEmpty) fault(line);
  const codes = new Set(
    listOf(countries.replace(/^but /, ""), " ").flatMap((cell) => codesOf(cell, line)),
  );
  const isBut = countries.startsWith("but ");
  return {
    heading,
    kinds: all.kinds.map((kind) => ARTICLE_KINDS.find((known) => known === kind) ?? fault(line)),
    countries: isBut ? new Set() : codes,
    countriesBut: isBut ? codes : undefined,
    words: all.words,
  };
}

function codesOf(cell: string, line: string): readonly string[] {
  if (!cell.startsWith("=")) return countryByCode(cell) === undefined ? fault(line) : [cell];
  return findRegion(cell.slice(1).replaceAll("_", " "))?.codes ?? fault(line);
}

function listOf(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function fault(line: string): never {
  throw new Error(
    `Section table: a heading, and known kinds, countries or words are needed in "${line}".`,
  );
}
