import { countriesIn, findCountry } from "../gazetteer/countries.ts";
import { remember } from "../remember.ts";

/** So many words for where somebody comes from are kept read, since a question asks it of every visit. */
const MOST_REMEMBERED = 20_000;

/** The codes of all countries that words name: `Prime Minister of Estonia` → EE. */
export const countriesNamed = remember(countriesIn, MOST_REMEMBERED);

/** The code of the country that words are the name of as a whole: `Estonia` → EE. */
export function countryCalled(words: string): string | undefined {
  return called(words).code;
}

const called = remember(
  (words): { readonly code?: string } => findCountry(words) ?? {},
  MOST_REMEMBERED,
);
