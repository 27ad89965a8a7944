import { soughtNames } from "./country-mentions.ts";
import { PLACE_ROWS } from "./place-table.ts";
import { REGIONS } from "./regions.ts";

/** What a name that texts are searched for stands for. */
export interface PlaceMeaning {
  readonly kind: "country" | "demonym" | "city" | "region-name" | "nato-headquarters";
  /** The country's code; empty for what holds a name and is none; a shared name itself ("Congo"). */
  readonly country: string;
  /** The usual name, where the text may have another. */
  readonly name?: string;
  /** The countries of a region. */
  readonly codes?: readonly string[];
  /** Whether the name is a word or a person's too, so that only its neighbours make it a place. */
  readonly isDoubtful?: boolean;
  /** Whether it is a state or province that is written after its towns. */
  readonly isProvince?: boolean;
  /** Whether the name is a meeting's as it stands. */
  readonly isEvent?: boolean;
  /** Other countries that have a place of that name. */
  readonly others?: readonly string[];
}

type Sought = readonly [words: string, meaning: PlaceMeaning];

/** What NATO's own house is called; in Brussels unless another city follows. */
const HEADQUARTERS: readonly string[] = [
  ...["NATO", "NATO s", "Alliance", "Alliance s"].flatMap((owner) =>
    ["", "new ", "political ", "civilian "].flatMap((sort) => [
      `${owner} ${sort}Headquarters`,
      `${owner} ${sort}HQ`,
    ]),
  ),
  "Headquarters of NATO",
];

/** Cities where NATO keeps, or kept, a headquarters of that city's name. */
const MISSION_SEATS = [
  ["Sarajevo", "BA"],
  ["Skopje", "MK"],
  ["Tirana", "AL"],
  ["Belgrade", "RS"],
  ["Pristina", "XK"],
  ["Kabul", "AF"],
  ["Baghdad", "IQ"],
] as const;

/**
 * Lists all that `placesIn` looks for; of equal names the first counts, so that places of the table
 * come before the longer names that hold a country's and are none (New Mexico).
 */
export function* soughtPlaces(): Generator<Sought> {
  yield* soughtHeadquarters();
  yield* soughtRows();
  for (const { name, codes, sought } of REGIONS) {
    for (const words of sought) yield [words, { kind: "region-name", country: name, name, codes }];
  }
  for (const [words, { code, kind }] of soughtNames()) {
    const isPeople = kind === "demonym" || /^(?:Koreans?|Congolese)$/.test(code);
    const named = isPeople ? "demonym" : "country";
    yield [words, { kind: kind === "city" ? "city" : named, country: code }];
  }
}

function* soughtHeadquarters(): Generator<Sought> {
  const kind = "nato-headquarters";
  for (const words of HEADQUARTERS) {
    yield [words, { kind, country: "BE", name: "NATO Headquarters" }];
    for (const [city, country] of MISSION_SEATS) {
      const meaning = { kind, country, name: `NATO Headquarters ${city}` } as const;
      yield [`${words} ${city}`, meaning];
      yield [`${words} in ${city}`, meaning];
    }
  }
}

function* soughtRows(): Generator<Sought> {
  const seconds = PLACE_ROWS.filter(({ isSecond }) => isSecond);
  for (const row of PLACE_ROWS) {
    if (row.isSecond || row.isAskedOnly) continue;
    const { country, isDoubtful, isProvince, isEvent, names } = row;
    const [name = ""] = names;
    const others = seconds.filter((second) => second.names[0] === name).map((one) => one.country);
    const marks = { isDoubtful, isProvince, isEvent };
    const meaning: PlaceMeaning = { kind: "city", country, name, others, ...marks };
    for (const words of names) yield [words, meaning];
  }
}
