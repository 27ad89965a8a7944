import type { Who } from "#core/visits/who.ts";

/** International organisations, as answers say them, and the words by which roles and names tell of them. */
const ORGANISATIONS: readonly (readonly [said: string, ...names: string[]])[] = [
  ["the United Nations", "United Nations", "UN"],
  ["the European Commission", "European Commission"],
  ["the European Parliament", "European Parliament"],
  [
    "the European Union",
    "European Union",
    "EU",
    "European Commission",
    "European Council",
    "European Parliament",
    "European External Action Service",
  ],
  ["the Council of Europe", "Council of Europe"],
  ["the African Union", "African Union", "AU"],
  ["the OSCE", "OSCE", "Organization for Security and Co-operation in Europe"],
  ["INTERPOL", "INTERPOL"],
  ["Europol", "Europol"],
  ["the Red Cross", "ICRC", "Red Cross"],
  ["the Arab League", "Arab League", "League of Arab States"],
  ["the Gulf Cooperation Council", "GCC", "Gulf Cooperation Council"],
  ["the IAEA", "IAEA", "International Atomic Energy Agency"],
  ["the World Bank", "World Bank"],
  ["the International Monetary Fund", "IMF", "International Monetary Fund"],
];
const PEOPLE =
  "(?:officials?|leaders?|leadership|representatives?|people|persons?|delegations?|delegates|visitors?|guests?|staff|team|envoys?|diplomats?|side)";

/**
 * Reads an international organisation, or people of it, by the words that their roles have.
 *
 *     the African Union   → whose role or name has the African Union
 *     UN officials        → whose role or name has the United Nations, or the UN
 *     Union, the Alliance → `undefined`
 */
export function readOrganisation(typed: string): Who | undefined {
  const words = typed.replace(/^the /i, "");
  const [, of, own] =
    new RegExp(`^${PEOPLE} (?:of|from) (?:the )?(.+)$|^(.+?)(?:['’]s)? ${PEOPLE}$`, "i").exec(
      words,
    ) ?? [];
  const name = (of ?? own ?? words).toLowerCase();
  const found = ORGANISATIONS.find(([, ...names]) =>
    names.some((each) => each.toLowerCase() === name),
  );
  if (found === undefined) return undefined;
  const [home, ...names] = found;
  const [title = home, ...alsoTitled] = names;
  const said = `people from ${home}`;
  return alsoTitled.length === 0 ? { said, title } : { said, title, alsoTitled };
}
