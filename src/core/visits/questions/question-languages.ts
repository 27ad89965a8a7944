import { COUNTRIES, type Country } from "#core/gazetteer/countries.ts";
import { foldName } from "#core/gazetteer/country-names.ts";
import { FOREIGN_ADJECTIVES } from "./foreign-adjective-table.ts";
import { FOREIGN_FORMS } from "./foreign-forms.ts";
import { ROMANCE_DAY_WORDS, ROMANCE_WORDS } from "./romance-forms.ts";

let foreignNames: ReadonlyMap<string, Country> | undefined;

/** Finds a country by its French, German, Spanish or Italian name: la Finlande, Finnland, Alemania. */
export function findForeignCountry(words: string): Country | undefined {
  foreignNames ??= new Map(
    ["fr", "de", "es", "it"].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: "region" });
      return COUNTRIES.map((country) => [foldName(names.of(country.code) ?? ""), country] as const);
    }),
  );
  return foreignNames.get(foldName(words));
}

/** Words about days in English. */
const DAY_WORDS: readonly (readonly [foreign: RegExp, english: string])[] = [
  ...ROMANCE_DAY_WORDS,
  [/\bla semaine derni[eè]re\b|\bletzte woche\b/gi, "last week"],
  [/\ble mois dernier\b|\bletzten monat\b/gi, "last month"],
  [/\bl['’]ann[eé]e derni[eè]re\b|\bletztes jahr\b/gi, "last year"],
  [/\bcette ann[eé]e\b|\bdieses jahr\b/gi, "this year"],
  [/\bce mois(?:-ci)?\b|\bdiesen monat\b/gi, "this month"],
  [/\bcette semaine\b|\bdiese woche\b/gi, "this week"],
  [/\bavant-hier\b|\bvorgestern\b/gi, "the day before yesterday"],
  [/\bhier\b(?=\s*\??$)|\bgestern\b/gi, "yesterday"],
  [/\baujourd['’]hui\b|\bheute\b/gi, "today"],
  [/\b(?:en|au mois de|im|du mois de) (?=[a-zéûäA-Z]{3,9} (?:19|20)\d\d)/gi, "in "],
  [
    /\b(?:en|im|au mois de|du mois de) (?=(?:janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre|januar|februar|m[aä]rz|april|juni|juli|august|september|oktober|november|dezember)\b)/giu,
    "in ",
  ],
  [/\b(?:en|im jahre?|in|im|en l['’]an) (?=(?:19|20)\d\d)/gi, "in "],
  [/\b(?:depuis|seit)\b/gi, "since"],
  [/\b(?:avant|vor) (?=(?:\p{L}+ )?(?:19|20)\d\d)/giu, "before "],
  [/\b(?:apr[eè]s|nach) (?=(?:\p{L}+ )?(?:19|20)\d\d)/giu, "after "],
  [/\b(?:entre|zwischen) (?=.*\d)/gi, "between "],
  [/\bjan(?:vier|uar)\b/gi, "January"],
  [/\bf[eé]v(?:rier)\b|\bfebruar\b/gi, "February"],
  [/\bmars\b|\bm[aä]rz\b/gi, "March"],
  [/\bavril\b/gi, "April"],
  [
    /(?<=\b(?:in|im|en|since|before|after|between|au mois de) )mai\b|\bmai(?= (?:19|20)\d\d)|(?<=\d )mai\b/gi,
    "May",
  ],
  [/\bjuin\b|\bjuni\b/gi, "June"],
  [/\bjuillet\b|\bjuli\b/gi, "July"],
  [/\bao[uû]t\b/gi, "August"],
  [/\bseptembre\b/gi, "September"],
  [/\boctobre\b|\boktober\b/gi, "October"],
  [/\bnovembre\b/gi, "November"],
  [/\bd[eé]cembre\b|\bdezember\b/gi, "December"],
  [/\b(\d{1,2})\. (?=\p{L})/giu, "$1 "],
  [/\b(?:le|am) (?=\d{1,2}\.? \p{L})/giu, "on "],
];

/** Nouns for people of some sort, in English by now or French still, before a French adjective. */
const PEOPLE =
  "(?:presidents?|prime minister|(?:defence|foreign) ministers|ministers?|leaders|chancellor|general|admiral|ambassadors?|delegations?|king|officials)";
const FRENCH_ADJECTIVE = new RegExp(
  `\\b(${PEOPLE}) (${FOREIGN_ADJECTIVES.map(([, french]) => french).join("|")})(?:ne|que)?e?s?(?![\\p{L}])`,
  "giu",
);
const GERMAN_ADJECTIVE = new RegExp(
  `(?<![\\p{L}])(?:(?:der|die|das|den|dem|des|einen?) )?(${FOREIGN_ADJECTIVES.map(([, , german]) => german).join("|")})(?:e[nrsm]?)?(?![\\p{L}])`,
  "giu",
);

/** `le president serbe`, `der serbische president` → `Serbian president`. */
function englishAdjectives(text: string): string {
  const english = (adjective: string) =>
    FOREIGN_ADJECTIVES.find((forms) => forms.includes(adjective.toLowerCase()))?.[0] ?? adjective;
  return text
    .replaceAll(FRENCH_ADJECTIVE, (_, noun: string, own: string) => `${english(own)} ${noun}`)
    .replaceAll(GERMAN_ADJECTIVE, (_, own: string) => english(own));
}

/** NATO Headquarters, with the town beside it, German. */
const AT_NATO =
  "(?:bei der|bei|in der|zur|im|ins|zum|beim|am) (?:NATO(?:[- ]?(?:haupt(?:quartier|sitz)|sitz|zentrale))?|(?:haupt(?:quartier|sitz)|sitz|zentrale) der NATO)";
const IN_BRUSSELS = "(?:in|nach) (?:br(?:ü|u|ue)ssel|belgien)";
const IN_BRUSSELS_AT_NATO = new RegExp(
  ` (?:${AT_NATO} ${IN_BRUSSELS}|${IN_BRUSSELS} ${AT_NATO})(?![\\p{L}])`,
  "giu",
);

/** Words about order and status, and offices, wherever they stand. */
const WORDS: readonly (readonly [foreign: RegExp, english: string])[] = [
  ...ROMANCE_WORDS,
  // "le ministre italien de la Défense": whose it is stands behind what it is
  [
    /\b(ministres?) (\p{L}+) (de la d[eé]fense|des affaires [eé]trang[eè]res)(?![\p{L}])/giu,
    "$1 $3 $2",
  ],
  [
    /\b(?:le |la |les |l['’])?derni[eè]re?s? (?=visites?|voyages?|d[eé]placements?|pays|visiteurs?)/giu,
    "last ",
  ],
  [/\b(?:le |la )?prochaine?s? (?=visites?|voyages?|d[eé]placements?)/giu, "next "],
  [/\b(?:le |la )?premi[eè]re? (?=visites?|voyages?|d[eé]placements?)/giu, "first "],
  [/\b(visites?|voyages?|d[eé]placements?) (?:pr[eé]vue?s?|annonc[eé]e?s?)/giu, "planned $1"],
  [/\b(?:der |die |den |das )?letzte[rnms]? (?=besuche?|reisen?|land|besucher)/giu, "last "],
  [/\b(?:der |die |den |das )?n[aä]chste[rnms]? (?=besuche?|reisen?)/giu, "next "],
  [/\b(?:der |die |den |das )?erste[rnms]? (?=besuche?|reisen?)/giu, "first "],
  [/\b(?:die )?(?:geplante[rn]?|angek[uü]ndigte[rn]?) (?=besuche?|reisen?)/giu, "planned "],
  [/\b(?:(?:NATO|OTAN)[- ]?)?generalsekret[aä]rs?\b/giu, "NATO Secretary General"],
  [/\b(?:le |la )?secr[eé]taire g[eé]n[eé]rale?(?: de l['’]OTAN)?/giu, "NATO Secretary General"],
  [
    /\b(?:les? )?ministres? de la d[eé]fense\b|\bverteidigungsministern?s?\b/giu,
    "defence ministers",
  ],
  [
    /\b(?:les? )?ministres? des affaires [eé]trang[eè]res\b|\bau(?:ß|ss)enministern?s?\b/giu,
    "foreign ministers",
  ],
  [
    /\b(?:les? )?premiers? ministres?\b|\b(?:premierminister|ministerpr[aä]sident|regierungschef)(?:in|en|n)?s?\b|\bbundeskanzlers?\b/giu,
    "prime minister",
  ],
  [/\b(?:le )?comit[eé] militaire\b|\bmilit[aä]rausschuss(?:es)?\b/giu, "Military Committee"],
  [
    /(?<!\b(?:des|dem|den|einen?) (?:\p{L}+ )?)\bpr[aä]sidenten\b|\b(?:les )?pr[eé]sident(?:e?s)\b/giu,
    "presidents",
  ],
  [/\bpr[aä]sidenten?\b|\b(?:le |la )?pr[eé]sidente?\b/giu, "president"],
  [
    /\b(?:les? |la |l['’]|des |un |une )?(?:dirigeante?s?|responsables|chefs d['’][eé]tat(?: et de gouvernement)?)(?![\p{L}])/giu,
    "leaders",
  ],
  [/\b(?:les? |la |un |une |des )?ministres?(?! (?:de|des|d['’]))(?![\p{L}])/giu, "minister"],
  [
    /\b(?:staats- und regierungschefs?|staatschefs?|regierungschefs?|spitzenpolitiker|führungskräfte)(?![\p{L}])/giu,
    "leaders",
  ],
  [
    /\b(?:bundestags|parlaments)?abgeordneten?r?\b|\bparlamentariern?\b|\b(?:les |des )?(?:d[eé]put[eé]e?s|parlementaires)(?![\p{L}])/giu,
    "parliamentarians",
  ],
  [
    /\b(?:l['’]|les |des |un )ambassad(?:eur|rice)s?\b|\bbotschafter(?:in|innen|n|s)?\b/giu,
    "ambassadors",
  ],
  [/\b(?:l['’]|un )amiral\b|\badmirals?\b/giu, "admiral"],
  [/\b(?:le |la |une )?(?:d[eé]l[eé]gation)s?(?![\p{L}])/giu, "delegation"],
  [/\b(?:le )?chancelier\b|\b(?:der |den |dem )?kanzlers?\b/giu, "chancellor"],
  [
    / (?:schon|bereits|jemals|je|eigentlich|denn|noch|zuletzt einmal|d[eé]j[aà]|donc|vraiment)(?= )/giu,
    "",
  ],
  [/\b(?:den )?(?:west|zentral)?balkan(?:staaten|länder)?\b/giu, "the Balkans"],
  [/\b(nord|west|ost|zentral|süd)?afrika\b/giu, "$1 Africa"],
  [/\bafrique(?: (du nord|de l['’](?:ouest|est)|centrale|subsaharienne))?(?![\p{L}])/giu, "Africa"],
  [
    /\b(?:(?:den |dem )?nahen? osten|mittleren osten)\b|\b(?:le |au |du )?(?:moyen|proche)-orient\b/giu,
    "the Middle East",
  ],
  [
    /\b(?:am |den |die )?(?:golf(?:staaten|region)?)\b|\b(?:le |du |dans le )?golfe\b/giu,
    "the Gulf",
  ],
  [
    /\b(?:das |im |ins )?baltikum\b|\b(?:les |des |dans les )?(?:pays|[eé]tats) baltes\b/giu,
    "the Baltic states",
  ],
  [/\b(?:les |des |dans les )?balkans(?: occidentaux)?\b/giu, "the Balkans"],
  [
    /\b(?:les |des |dans les )?pays nordiques\b|\bnordischen? (?:länder|staaten)n?\b/giu,
    "the Nordic countries",
  ],
  [/\b(?:den |dem )?kaukasus\b|\b(?:le |du |dans le )?caucase\b/giu, "the Caucasus"],
  [/\basien\b|\b(?:l['’])?asie\b/giu, "Asia"],
  [/\beuropa\b/giu, "Europe"],
  [/(?<=\b(?:wer|wen|wo|wohin)\b.*) alles\b/giu, ""],
  [
    /\b(leaders|officials|delegations?|parliamentarians|ambassadors|ministers?) (?:de l['’]|der )(?:OTAN|NATO)\b/giu,
    "NATO $1",
  ],
  [IN_BRUSSELS_AT_NATO, " bei der NATO"],
  [/\b(?:br(?:ü|ue)ssel|bruxelles)\b/giu, "Brussels"],
];

/** Puts words about days into English, where they are French, German, Spanish or Italian. */
export function englishDays(question: string): string {
  return replaceAll(question, DAY_WORDS);
}

/**
 * Puts the commonest French, German, Spanish and Italian questions into English; any other text stays.
 *
 *     qui a visité la Finlande      → who visited la Finlande
 *     wer besuchte Finnland         → who visited Finnland
 *     letzte Reise von Stoltenberg  → last visit of Stoltenberg
 *     a dónde fue Rutte             → where did Rutte go
 *     chi ha visitato la Bulgaria   → who visited Bulgaria
 */
export function englishForm(question: string): string {
  const text = englishAdjectives(replaceAll(question.trim().replace(/\s*[?!.]+$/, ""), WORDS));
  for (const [foreign, english] of FOREIGN_FORMS) {
    if (foreign.test(text)) {
      return text
        .replace(foreign, english)
        .replaceAll(/ (?:in|to|with) (?=$|\?)/g, "")
        .replaceAll(/ {2,}/g, " ")
        .trim();
    }
  }
  return question;
}

function replaceAll(
  text: string,
  words: readonly (readonly [foreign: RegExp, english: string])[],
): string {
  return words.reduce((said, [foreign, english]) => said.replace(foreign, english), text);
}
