/** A state, or what news treats as one: every UN member, Kosovo, Palestine, Taiwan, the Holy See. */
export interface Country {
  /** ISO 3166-1 alpha-2; Kosovo is XK. */
  readonly code: string;
  /** The name that NATO's releases use: Türkiye, Republic of Korea → South Korea, Czechia. */
  readonly name: string;
}

/** Every country, sorted by name. */
export const COUNTRIES: readonly Country[] = [];

/** The country with that code, in any case. */
export function countryByCode(_code: string): Country | undefined {
  return undefined;
}

/**
 * Finds the one country that words name: by its name, a usual, official or older name, its code, its
 * capital or its demonym; accents, case and a leading "the" do not matter.
 */
export function findCountry(_words: string): Country | undefined {
  return undefined;
}

/** Countries whose names come close to misspelt words, the closest first; none where nothing is close. */
export function nearestCountries(_words: string, _limit: number): readonly Country[] {
  return [];
}

/** Countries to offer while somebody types: names and aliases that begin so, then those that hold it. */
export function completeCountries(_typed: string, _limit: number): readonly Country[] {
  return [];
}

/** The codes of the countries that a text names, by name, demonym, capital or another alias. */
export function countriesIn(_text: string): ReadonlySet<string> {
  return new Set();
}
