/** Offices, services and parliaments whose names hold no country, and that one state alone has. */
const HOUSES_TEXT = `
US > Chief of Naval Operations|(?<!Chief of the )Joint Chiefs of Staff(?! Committee)|Marine Corps|Secretary of the (?:Army|Navy|Air Force)|State Department|Department of State|Pentagon|Congress(?:man|woman)
GB > First Sea Lord|Royal Navy|Royal Air Force|House of Lords
DE > Bundestag|Bundesrat|Bundeswehr
DK > Folketing(?:et)?
EE > Riigikogu
FI > Eduskunta
IE > Dáil|Taoiseach|Tánaiste
IL > Knesset
IS > Althingi
LT > Seimas
LV > Saeima
NO > Storting(?:et)?
PL > Sejm
RU > State Duma|Kremlin
SE > Riksdag
TR > Grand National Assembly
UA > (?:Verkhovna )?Rada
`;

const HOUSES = HOUSES_TEXT.trim()
  .split("\n")
  .map((line) => {
    const [country = "", words = ""] = line.split(" > ");
    return { country, words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u") };
  });

/**
 * Tells whose office it is that names no country, and that only one state has.
 *
 *     Speaker of the Seimas        → LT
 *     First Sea Lord               → GB
 *     Speaker of the Parliament    → none
 */
export function stateOfHouse(role: string): string | undefined {
  return HOUSES.find(({ words }) => words.test(role))?.country;
}
