import { ALLY_CODES, COUNTRY_ROWS } from "./country-table.ts";

/** One line of the table below, read. */
export interface RegionRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly codes: readonly string[];
  /** Those of its names that are marked `~`. */
  readonly askedOnly: ReadonlySet<string>;
}

/**
 * Parts of the world and groups of states: name | other names | codes, `=name` for all of another
 * line's above, `-code` for all but that one.
 *
 *     Gulf states | the Gulf, GCC | AE BH KW OM QA SA
 *
 * A name marked `~` is understood when asked and never looked for in an article, where it says too
 * little ("Allies", "Europe"). The sources: NATO's pages on its partnerships and on its posture in the
 * east, the UN's M49 for continents, the EU's list of members.
 */
const ROWS = `
Western Balkans | ~Western Balkan, West Balkans | AL BA ME MK RS XK
Balkans | ~Balkan, Balkan states, Balkan Peninsula, Southeast Europe, South-East Europe, Southeastern Europe, South-Eastern Europe | =Western Balkans BG GR HR RO SI
Baltic states | Baltics, ~Baltic, Baltic Allies, Baltic Three | EE LT LV
Nordic states | Nordics, ~Nordic, Nordic Allies, Norden | DK FI IS NO SE
Nordic-Baltic Eight | NB8, Nordic-Baltic, Nordic and Baltic states, Baltic and Nordic states | =Nordic states =Baltic states
Scandinavia | ~Scandinavian, Scandinavian states | DK NO SE
Benelux | ~Low Countries | BE LU NL
Visegrad Group | Visegrad, Visegrad Four, V4, Visegrad states | CZ HU PL SK
Bucharest Nine | B9, Bucharest 9 | BG CZ EE HU LT LV PL RO SK
Eastern flank | ~Eastern Allies, Eastern part of the Alliance | BG EE FI HU LT LV PL RO SK
Southern flank | ~Southern Allies | ES FR GR IT PT TR
Black Sea region | Black Sea, Black Sea states | BG GE RO RU TR UA
Baltic Sea region | Baltic Sea, Baltic Sea states | DE DK EE FI LT LV PL RU SE
South Caucasus | Southern Caucasus, Caucasus, Transcaucasia | AM AZ GE
Central Asia | ~Central Asian, Central Asian states | KG KZ TJ TM UZ
Eastern Partnership | ~EaP | AM AZ BY GE MD UA
Gulf states | Gulf, ~Gulf Arab, Arab Gulf, Persian Gulf, Arabian Gulf, Gulf Cooperation Council, GCC | AE BH KW OM QA SA
Istanbul Cooperation Initiative | ICI | AE BH KW QA
Mediterranean Dialogue | ~MD | DZ EG IL JO MA MR TN
Levant | Mashreq | IL JO LB PS SY
Middle East | ~Near East, ~Mideast, ~Middle Eastern, West Asia | =Gulf states =Levant EG IQ IR TR YE
Maghreb | | DZ LY MA MR TN
North Africa | Northern Africa, ~North African | DZ EG LY MA SD TN
MENA | Middle East and North Africa, Middle East and Northern Africa, North Africa and the Middle East, Broader Middle East | =Middle East =North Africa MR
Southern neighbourhood | Southern neighborhood, ~South | =MENA =Sahel
Sahel | ~Sahelian, G5 Sahel, Sahel states | BF ML MR NE TD
West Africa | Western Africa, ECOWAS | BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG
East Africa | Eastern Africa | BI DJ ER ET KE KM MG MU RW SC SO SS TZ UG
Horn of Africa | | DJ ER ET SO
Central Africa | | AO CD CF CG CM GA GQ ST TD
Southern Africa | | BW LS MW MZ NA SZ ZA ZM ZW
Sub-Saharan Africa | | =West Africa =East Africa =Central Africa =Southern Africa
Africa | ~African, African continent | =North Africa =Sub-Saharan Africa
Arab states | Arab world, Arab League, ~Arab | =Gulf states =Maghreb DJ EG IQ JO KM LB PS SD SO SY YE
Indo-Pacific partners | IP4, Indo-Pacific Four, Asia-Pacific partners, AP4, ~Indo-Pacific, Indo-Pacific region | AU JP KR NZ
East Asia | Northeast Asia, North-East Asia, Far East | CN JP KP KR MN TW
Southeast Asia | South-East Asia, ASEAN | BN ID KH LA MM MY PH SG TH TL VN
South Asia | Indian subcontinent | AF BD BT IN LK MV NP PK
Asia | ~Asian | =East Asia =Southeast Asia =South Asia =Central Asia =Middle East =South Caucasus -EG
Oceania | ~Pacific, Pacific Islands, South Pacific | AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS
Asia-Pacific | Asia and the Pacific | =East Asia =Southeast Asia =South Asia =Oceania
Caribbean | ~West Indies, CARICOM | AG BB BS BZ CU DM DO GD GY HT JM KN LC SR TT VC
Central America | ~Central American | BZ CR GT HN NI PA SV
South America | ~South American | AR BO BR CL CO EC GY PE PY SR UY VE
Latin America | ~Latin American, Latin America and the Caribbean | =Central America =South America =Caribbean MX
North America | ~North American | CA US
Americas | Western Hemisphere | =North America =Latin America
NATO members | ~Allies, ~Ally, ~NATO, NATO Allies, ~NATO states, NATO member states, ~Alliance, ~members | =Allies
European Allies | | =Allies -CA -US
EU members | ~EU, ~European Union, EU member states, European Union members, ~EU states | AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
Western Europe | ~West European | AT BE CH DE FR GB IE LI LU MC NL
Eastern Europe | ~East European | BG BY CZ HU MD PL RO RU SK UA
Central Europe | Central and Eastern Europe | AT CZ DE HU PL SI SK
Southern Europe | | AD ES GR IT MT PT SM VA CY
Northern Europe | | =Nordic states =Baltic states
Europe | ~European, European continent | =EU members =Balkans =Nordic states =Eastern Europe =Western Europe =Southern Europe =South Caucasus
G7 | Group of Seven | CA DE FR GB IT JP US
G20 | Group of Twenty | AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA
Five Eyes | | AU CA GB NZ US
Arctic | High North, Arctic states | CA DK FI IS NO RU SE US
Weimar Triangle | | DE FR PL
`;

/** The table, read; a line that is out of shape, or a code that no country has, stops the start. */
export const REGION_ROWS: readonly RegionRow[] = readRows();

function readRows(): readonly RegionRow[] {
  const codesOf = new Map<string, readonly string[]>([["Allies", ALLY_CODES]]);
  const lines = ROWS.trim().split("\n");
  const cellsOf = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const resolve = (name: string, line: string): readonly string[] => {
    const known = codesOf.get(name);
    const cells = cellsOf.find(([words]) => words === name);
    if (known === undefined && cells === undefined) fault(line);
    const codes = known ?? expand(cells?.[2] ?? "", resolve, line);
    codesOf.set(name, codes);
    return codes;
  };
  return cellsOf.map(([name = "", aliases = "", codes = ""], at) => {
    const line = lines[at] ?? "";
    if (name === "" || codes === "") fault(line);
    const others = aliases === "" ? [] : aliases.split(", ");
    return {
      name,
      aliases: others.map((word) => word.replace(/^~/, "")),
      codes: resolve(name, line),
      askedOnly: new Set(
        others.filter((word) => word.startsWith("~")).map((word) => word.slice(1)),
      ),
    };
  });
}

/** Reads "=Gulf states EG -KW": other regions and codes, then those to leave out. */
function expand(
  cell: string,
  resolve: (name: string, line: string) => readonly string[],
  line: string,
): readonly string[] {
  const parts = [
    ...cell.matchAll(
      /=([A-Za-z][A-Za-z-]*(?: (?![A-Z]{2}\b)[A-Za-z][A-Za-z-]*)*)|(-?)([A-Z]{2})\b/g,
    ),
  ];
  const added = parts.flatMap(([, region, minus, code]) => {
    if (region !== undefined) return resolve(region, line);
    return minus === "" && code !== undefined ? [code] : [];
  });
  const left = new Set(parts.flatMap(([, , minus, code]) => (minus === "-" && code ? [code] : [])));
  const codes = [...new Set(added)].filter((code) => !left.has(code)).toSorted();
  if (codes.some((code) => !COUNTRY_ROWS.some((row) => row.code === code))) fault(line);
  return codes;
}

function fault(line: string): never {
  throw new Error(`Region table: a name and known codes or regions are needed in "${line}".`);
}
