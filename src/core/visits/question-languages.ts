import { COUNTRIES, type Country } from "../gazetteer/countries.ts";
import { foldName } from "../gazetteer/country-names.ts";

let foreignNames: ReadonlyMap<string, Country> | undefined;

/** Finds a country by its French or German name: la Finlande, Finnland, Allemagne. */
export function findForeignCountry(words: string): Country | undefined {
  foreignNames ??= new Map(
    ["fr", "de"].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: "region" });
      return COUNTRIES.map((country) => [foldName(names.of(country.code) ?? ""), country] as const);
    }),
  );
  return foreignNames.get(foldName(words));
}

/** Words about days, French and German, in English. */
const DAY_WORDS: readonly (readonly [foreign: RegExp, english: string])[] = [
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
  [/\b(?:en|im jahr|im|en l['’]an) (?=(?:19|20)\d\d)/gi, "in "],
  [/\b(?:depuis|seit)\b/gi, "since"],
  [/\b(?:avant|vor) (?=(?:\p{L}+ )?(?:19|20)\d\d)/giu, "before "],
  [/\b(?:apr[eè]s|nach) (?=(?:\p{L}+ )?(?:19|20)\d\d)/giu, "after "],
  [/\b(?:entre|zwischen) (?=.*\d)/gi, "between "],
  [/\bjan(?:vier|uar)\b/gi, "January"],
  [/\bf[eé]v(?:rier)\b|\bfebruar\b/gi, "February"],
  [/\bmars\b|\bm[aä]rz\b/gi, "March"],
  [/\bavril\b/gi, "April"],
  [/\bmai\b/gi, "May"],
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

const FR_GONE =
  "(?:visit[eé]e?s?|all[eé]e?s? (?:à|a|en|au|aux|dans)|venue?s? (?:à|a|en|au|aux)|rendu visite (?:à|a|au|aux)|rendue?s? (?:à|a|en|au|aux)|[eé]t[eé] (?:à|a|en|au|aux)|voyag[eé] (?:à|a|en|au|aux))";
const DE_GONE = "(?:gereist|gefahren|gegangen|geflogen|gekommen|gewesen)";
const DE_TO = "(?:nach|in die|in den|in das|ins|im|in|zur|zum)";

/** The commonest questions, French and German, and how English puts them. */
const FORMS: readonly (readonly [foreign: RegExp, english: string])[] = [
  [new RegExp(`^qui (?:a|ont|est|sont|s['’]est|se sont) ${FR_GONE} (.+)$`, "i"), "who visited $1"],
  [/^qui (?:visitait|visita|[eé]tait (?:à|a|en|au|aux)) (.+)$/i, "who visited $1"],
  [/^qui (?:a|ont) rencontr[eé] (.+)$/i, "who met $1"],
  [/^qui (?:a [eé]t[eé]|fut) re[cç]ue? (?:à|a|au|par) (.+)$/i, "who was received at $1"],
  [/^quels? pays (?:a|ont) visit[eé]s? (.+)$/i, "which countries did $1 visit"],
  [
    /^quels? pays (.+?) (?:a|ont)(?:-t-(?:il|elle)|-ils|-elles)? visit[eé]s?$/i,
    "which countries did $1 visit",
  ],
  [/^o[uù] (?:est|[eé]tait|sont) all[eé]e?s? (.+)$/i, "where did $1 go"],
  [/^o[uù] (.+?) (?:est|[eé]tait|sont)-?(?:il|elle|ils)? all[eé]e?s?$/i, "where did $1 go"],
  [/^quand (.+?) (?:a|est|s['’]est)(?:-t)?-?(?:il|elle)? /i, "when did $1 #"],
  [
    new RegExp(`^(?:est-ce que |est-ce qu['’])(.+?) (?:a|est|s['’]est) ${FR_GONE} (.+)$`, "i"),
    "did $1 visit $2",
  ],
  [
    new RegExp(
      `^(.+?) (?:a-t-(?:il|elle)|est-(?:il|elle)|s['’]est-(?:il|elle)) ${FR_GONE} (.+)$`,
      "i",
    ),
    "did $1 visit $2",
  ],
  [
    /^(?:les )?(?:visites?|voyages?|d[eé]placements?) (?:de|du|des|d['’])\s*(.+?) (?:à|en|au|aux) (.+)$/i,
    "visits by $1 to $2",
  ],
  [/^(?:les )?(?:visites?|voyages?|d[eé]placements?) (?:à|en|au|aux) (.+)$/i, "visits to $1"],
  [/^(?:les )?(?:visites|voyages?|d[eé]placements?) (?:de|du|des|d['’])\s*(.+)$/i, "trips of $1"],
  [/^wer (?:besuchte|besucht) (.+)$/i, "who visited $1"],
  [/^wer (?:hat|haben|hatte) (.+?) besucht$/i, "who visited $1"],
  [/^wer (?:hat|haben|hatte) (?:sich mit )?(.+?) getroffen$/i, "who met $1"],
  [/^wer traf (?:sich mit )?(.+)$/i, "who met $1"],
  [new RegExp(`^wer (?:ist|sind|war|waren) ${DE_TO} (.+?) ${DE_GONE}$`, "i"), "who visited $1"],
  [
    new RegExp(`^wer (?:war|waren|reiste|reisten|ging|flog|kam|fuhr) ${DE_TO} (.+)$`, "i"),
    "who visited $1",
  ],
  [/^welche l[aä]nder (?:hat|haben) (.+?) besucht$/i, "which countries did $1 visit"],
  [/^welche l[aä]nder besuchten? (.+)$/i, "which countries did $1 visit"],
  [/^wohin (?:reiste|ging|flog|fuhr) (.+)$/i, "where did $1 go"],
  [new RegExp(`^(?:wohin|wo) (?:ist|war|sind) (.+?)(?: ${DE_GONE})?$`, "i"), "where did $1 go"],
  [/^wann (?:hat|haben) (.+) (\S+) besucht$/i, "when did $1 visit $2"],
  [/^wann besuchte (.+) (\S+)$/i, "when did $1 visit $2"],
  [new RegExp(`^wann war (.+) ${DE_TO} (.+)$`, "i"), "when did $1 visit $2"],
  [/^(?:hat|haben) (.+) (\S+) besucht$/i, "did $1 visit $2"],
  [new RegExp(`^war (.+) ${DE_TO} (.+)$`, "i"), "did $1 visit $2"],
  [new RegExp(`^besuche ${DE_TO} (.+)$`, "i"), "visits to $1"],
  [
    new RegExp(`^(?:reisen|besuche) (?:von|der|des) (.+?) ${DE_TO} (.+)$`, "i"),
    "visits by $1 to $2",
  ],
  [new RegExp(`^reisen ${DE_TO} (.+)$`, "i"), "visits to $1"],
  [/^(?:reisen|besuche) (?:von|der|des) (.+)$/i, "trips of $1"],
];

/** Puts words about days into English, where they are French or German. */
export function englishDays(question: string): string {
  return DAY_WORDS.reduce((text, [foreign, english]) => text.replace(foreign, english), question);
}

/**
 * Puts the commonest French and German questions into English; any other text stays as it is.
 *
 *     qui a visité la Finlande      → who visited la Finlande
 *     wer besuchte Finnland         → who visited Finnland
 */
export function englishForm(question: string): string {
  const text = question.trim().replace(/\s*[?!.]+$/, "");
  for (const [foreign, english] of FORMS) {
    const match = foreign.exec(text);
    if (match === null) continue;
    if (!english.endsWith("#")) return text.replace(foreign, english);
    const rest = text.slice(match[0].length).replace(new RegExp(`^${FR_GONE} `, "i"), "visit ");
    return `when did ${match[1] ?? ""} ${rest}`;
  }
  return question;
}
