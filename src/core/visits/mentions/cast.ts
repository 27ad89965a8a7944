import { countryByCode } from "#core/gazetteer/countries.ts";
import { findOffice, officeHolder } from "#core/gazetteer/office-holders.ts";
import { sameName } from "#core/gazetteer/person-names.ts";
import type { Day } from "#core/day.ts";
import { knownPerson } from "./known-people.ts";
import { stateOfHouse } from "./national-houses.ts";
import { knownBySurname } from "./known-surnames.ts";
import { isSameOffice } from "./same-office.ts";
import { SEATS } from "./seats-table.ts";
import type { ActorMention } from "./mentions.ts";

/** A person or body of a release, under its fullest name. */
export interface Figure {
  readonly name: string;
  readonly role: string | null;
  /** A country's name, or “NATO”. */
  readonly affiliation: string | null;
  /** Where being present is no visit. */
  readonly home: string | undefined;
  readonly kind: "person" | "company";
  /** Whether the text names nobody: “the Prime Minister”, “experts”. */
  readonly isUnnamed: boolean;
  readonly isNato: boolean;
  /** Whether the table of offices knows them as the European Union’s. */
  readonly isOfUnion?: boolean;
}

type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

/** The people and bodies of one release: who is who, whatever they are called. */
export interface Cast {
  /** Takes in a mention with a name, so that shorter ones are understood wherever they stand. */
  introduce(mention: ActorMention): void;
  /** Who is meant; `undefined` for a pronoun or for a word that is nobody's name. */
  find(mention: ActorMention): Figure | undefined;
  /** Everybody whom the release names. */
  people(): readonly Figure[];
}

/**
 * Makes the cast of a release that came out about `day`: an office that the text fills with no name
 * is filled by who held it then.
 *
 *     “NATO Secretary General Mark Rutte”, “Mr Rutte”, “the Secretary General”  → one figure, Mark Rutte
 */
export function createCast(day: Day | undefined): Cast {
  const figures: Draft[] = [];
  const unnamed = new Map<string, Figure>();
  const companies = new Map<string, Figure>();
  const known = new Map<string, Draft | undefined>();
  const surnames = new Map<string, Figure | undefined>();
  const named = (name: string) => {
    if (!known.has(name))
      known.set(
        name,
        figures.findLast((one) => sameName(one.name, name) || isMonarch(one, name)),
      );
    return known.get(name);
  };
  const introduce = (mention: ActorMention): void => {
    const { name } = mention;
    if (mention.kind !== "person" || name === "") return;
    const figure = named(name);
    const fresh = withKnown(toFigure(mention), mention, day);
    if (figure !== undefined) return complete(figure, fresh);
    figures.push(fresh);
    known.clear();
  };
  // “the Chairman” is NATO's, where another chairman is named too.
  const inOffice = (mention: ActorMention): Draft | undefined => {
    const exact = figures.filter((one) => fits(one, mention));
    const same = exact.length > 0 ? exact : figures.filter((one) => holdsSame(one, mention));
    const holders = same.length > 0 ? same : onlyStatesman(figures, mention);
    const ofNato =
      mention.country === undefined ? holders.findLast(({ isNato }) => isNato) : undefined;
    return ofNato ?? holders.at(-1);
  };
  // “Stoltenberg” in a release that nowhere says more.
  const bySurname = (name: string): Figure | undefined => {
    if (!surnames.has(name)) surnames.set(name, knownBySurname(name, day));
    return surnames.get(name);
  };
  const find = (mention: ActorMention): Figure | undefined => {
    if (mention.kind === "pronoun") return undefined;
    if (mention.kind === "surname") return named(mention.name) ?? bySurname(mention.name);
    if (mention.name !== "") return named(mention.name);
    if (mention.kind === "company") return sameCompany(companyOf(mention), companies);
    const role = mention.role ?? mention.words;
    const figure = inOffice(mention) ?? holderOf(mention, day) ?? unnamed.get(role);
    if (figure !== undefined) {
      const here = figures.find((one) => sameName(one.name, figure.name));
      if (here !== undefined && ONLY_RANK.test(here.role ?? "")) here.role = figure.role;
      return here ?? figure;
    }
    const fresh = { ...toFigure(mention), name: role, isUnnamed: true };
    unnamed.set(role, fresh);
    return fresh;
  };
  return { introduce, find, people: () => figures };
}

/** Of “General ◉” the title tells which office is his. */
const ONLY_RANK = /^(?:(?:Lieutenant|Vice|Rear|Major|Air Chief) )?(?:General|Admiral|Marshal)$/;

const CROWNED = /^(?:King|Queen|Crown|Prince|Emir|Sultan|Grand Duke|Pope)\b/;

/** Monarchs go by their first name: “King Abdullah” is Abdullah II bin Al Hussein. */
function isMonarch({ name, role }: Figure, other: string): boolean {
  return CROWNED.test(role ?? "") && !other.includes(" ") && name.startsWith(`${other} `);
}

function toFigure({ name, role, country, nation: own, isNato }: ActorMention): Draft {
  const nation = country === undefined ? undefined : countryByCode(country);
  const isOfSeat = COMMANDS.test(role ?? "") && SEAT.test(role ?? "");
  const seat = isOfSeat ? "NATO" : undefined;
  return {
    name,
    role: role ?? null,
    affiliation: isNato ? "NATO" : (seat ?? nation?.name ?? countryByCode(own ?? "")?.name ?? null),
    home: isNato ? "BE" : nation?.code,
    kind: "person",
    isUnnamed: false,
    isNato,
  };
}

const COMMANDS = /\b(?:Commander|commander|COM|Commandant|Chief of Staff|Director)\b/;
/** Whoever commands a house of NATO's is NATO's, wherever it stands. */
const SEAT = new RegExp(
  `${COMMANDS.source}.*(?:${SEATS.map(({ words }) => words).join("|")})|(?:${SEATS.map(({ words }) => words).join("|")}).*\\b[Cc]ommander\\b`,
);

/** What the release leaves out, the table of offices may know. */
function withKnown(
  figure: Draft,
  { role, country, beside }: ActorMention,
  day: Day | undefined,
): Draft {
  if (figure.isNato || country !== undefined) return figure;
  const known = knownPerson({ name: figure.name, role }, day);
  const state = known === undefined ? (stateOfHouse(role ?? "") ?? beside) : undefined;
  if (state !== undefined) {
    const nation = countryByCode(state);
    return { ...figure, affiliation: nation?.name ?? null, home: nation?.code };
  }
  if (known === undefined) return figure;
  if (known.natoRole !== undefined) {
    const isFuller = role !== undefined && /Secretary|Chair|Commander/.test(role);
    return {
      ...figure,
      role: isFuller ? role : known.natoRole,
      affiliation: "NATO",
      home: "BE",
      isNato: true,
    };
  }
  const nation = known.country === undefined ? undefined : countryByCode(known.country);
  const { isOfUnion } = known;
  return { ...figure, affiliation: nation?.name ?? null, home: nation?.code, isOfUnion };
}

/** The longer name and the fuller role count; what one mention lacks another gives. */
function complete(known: Draft, other: Figure) {
  if (other.name.split(" ").length > known.name.split(" ").length) known.name = other.name;
  const isFuller = (other.role?.length ?? 0) > (known.role?.length ?? 0);
  if (isFuller) known.role = other.role;
  known.isNato ||= other.isNato;
  known.affiliation = known.isNato ? "NATO" : (known.affiliation ?? other.affiliation);
  known.home = known.isNato ? "BE" : (known.home ?? other.home);
  known.isOfUnion = (known.isOfUnion ?? false) || (other.isOfUnion ?? false);
}

/** “was led through the house by its Secretary General, ◉”: not the one whom NATO calls so. */
const OF_ANOTHER = /^(?:Deputy )?Secretary[ -]General$/;

/** Tells whether an office without a name is that of a figure named elsewhere in the release. */
function fits(figure: Figure, mention: ActorMention): boolean {
  if (figure.role === null || mention.role === undefined) return false;
  if (mention.isNato && !figure.isNato && OF_ANOTHER.test(figure.role)) return false;
  if (mention.country !== undefined && figure.home !== undefined && !figure.isNato) {
    if (mention.country !== figure.home) return false;
  }
  const short = keyOf(mention.role);
  const long = keyOf(figure.role);
  return (
    long === short ||
    long.startsWith(`${short} `) ||
    (short.length > 12 &&
      long.endsWith(` ${short}`) &&
      // “Special Representative of the Secretary General” is not the Secretary General, nor is a deputy.
      !/\b(?:of|to|for|deputy|assistant|vice|under|former|ex|late|past|next|future|incoming|honorary) $/.test(
        long.slice(0, -short.length),
      ))
  );
}

/** “the Armenian Foreign Minister” is the Foreign Minister of Armenia. */
function holdsSame({ role, home, isNato }: Figure, mention: ActorMention): boolean {
  if (isNato || role === null || mention.role === undefined) return false;
  const office = { role: mention.role, country: mention.country };
  return isSameOffice(office, { role, country: home });
}

/** “The President” is the Finnish President, where no other is named. */
function onlyStatesman(
  figures: readonly Draft[],
  { role, country }: ActorMention,
): readonly Draft[] {
  if (role === undefined || country !== undefined || !BARE_OFFICE.test(role)) return [];
  const holders = figures.filter(
    (one) => one.home !== undefined && keyOf(one.role ?? "").endsWith(` ${keyOf(role)}`),
  );
  return holders.length === 1 ? holders : [];
}

const BARE_OFFICE = /^(?:the )?(?:President|King|Queen|Chancellor|Minister|Ambassador|Premier)$/i;

function keyOf(role: string): string {
  const known = keys.get(role) ?? foldRole(role);
  if (keys.size < MOST_KEYS) keys.set(role, known);
  return known;
}

const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

function foldRole(role: string): string {
  return role
    .toLowerCase()
    .replaceAll("-", " ")
    .replace(/\b(?:the|nato[’']s|nato|alliance[’']s)\b/g, " ")
    .replace(
      / of (?:north atlantic (?:pact|alliance|council|treaty organi[sz]ation)|the alliance)$/,
      "",
    )
    .replace(/\p{L}+[’']s\b/gu, " ")
    .replace(/\bchair(?:man|woman|person)\b/g, "chair")
    .replace(/\s+/g, " ")
    .trim();
}

function holderOf(mention: ActorMention, day: Day | undefined): Figure | undefined {
  const office = findOffice(mention.words) ?? findOffice(mention.role ?? "");
  if (office === undefined || day === undefined) return undefined;
  const country = office.country ?? mention.country;
  const holder = officeHolder(country === undefined ? office : { ...office, country }, day);
  return holder === undefined ? undefined : { ...toFigure(mention), name: holder };
}

/** A body named twice is one figure. */
function sameCompany(fresh: Figure, companies: Map<string, Figure>): Figure {
  const figure = companies.get(fresh.name) ?? fresh;
  companies.set(fresh.name, figure);
  return figure;
}

function companyOf({ words, country, isNato }: ActorMention): Figure {
  const plain = words.replace(/^(?:the|a|an|all) /i, "");
  const name = /^Military Committee$/.test(plain) ? "NATO Military Committee" : plain;
  if (COLLEGE_COURSE.test(plain))
    return { ...collegeCourse, name: capitalised(name.replace(/ members$/i, "")) };
  if (COLLEGE.test(plain)) return { ...collegeCourse, name };
  const nation = country === undefined ? undefined : countryByCode(country);
  return {
    name: capitalised(name),
    role: null,
    affiliation: isNato || /\bNATO\b/.test(words) ? "NATO" : (nation?.name ?? null),
    home: isNato ? "BE" : nation?.code,
    kind: "company",
    isUnnamed: !/\s(?!NATO|Allied|Allies)\p{Lu}/u.test(
      ` ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`,
    ),
    isNato,
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A class of the NATO Defense College, which is at home in Rome. */
const COLLEGE_COURSE =
  /^(?:Course [Mm]embers of )?(?:NATO(?:[’']s)? (?:Defen[cs]e College(?:[’']s)? )?)?(?:Senior|Regional(?: Cooperation)?|Modular(?: Short)?) Course\b/;
const COLLEGE = /^NATO Defen[cs]e College$/;
const collegeCourse = {
  role: null,
  affiliation: "NATO",
  home: "IT",
  kind: "company",
  isUnnamed: false,
  isNato: false,
} as const;
