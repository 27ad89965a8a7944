import { fold } from "../fold.ts";
import { COUNTRIES } from "../gazetteer/countries.ts";

/** So many letters in common tell that a demonym is made of a word of the country's name. */
const SHARED_START = 3;

/** By a word for a people or its language: how its countries are called. */
const namesByDemonym: ReadonlyMap<string, readonly string[]> = gatherNames();

/**
 * Yields the names of the countries that a word for a people means, for a search whose releases know
 * the country by its name alone.
 *
 *     korean → Korea      finns → Finland      dutch → Netherlands
 */
export function countryNamesFor(demonym: string): readonly string[] {
  return namesByDemonym.get(demonym) ?? [];
}

function gatherNames(): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { name, demonyms } of COUNTRIES) {
    for (const demonym of demonyms) {
      const word = fold(demonym.split(" ").at(-1) ?? "");
      const known = names.get(word) ?? [];
      names.set(word, [...new Set([...known, wordAlike(word, name)])]);
    }
  }
  return names;
}

/** The word of a country's name that a demonym is made of, else the name: bosnian → Bosnia. */
function wordAlike(demonym: string, name: string): string {
  const start = demonym.slice(0, SHARED_START);
  return name.split(" ").find((word) => fold(word).startsWith(start)) ?? name;
}
