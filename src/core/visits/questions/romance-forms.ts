/** The commonest questions, Spanish and Italian, and the little words in them. */
const THE = "(?:las? |el |los |il |lo |i |gli |le |l['’])?";
/** Italian words run together at an apostrophe. */
const GAP = "(?:(?<=['’])| )";
const ES_TO = "(?:al|a|en|hacia|por)";
const ES_GONE = `(?:(?:visit(?:ó|o|aron|aba|a|an)|(?:ha|han|hab[ií]a) visitado)(?: al?)?|(?:fue|fueron|va|van|viaj(?:ó|o|aron|a)|vino|vinieron|lleg(?:ó|o|aron)|estuvo|estuvieron|est[aá]|est[aá]n|estaba) ${ES_TO}|(?:ha|han) (?:ido|viajado|estado|venido|llegado) ${ES_TO})`;
const ES_GONE_END =
  "(?:(?:ha |han )?(?:fue|fueron|ido|va|van|viaj(?:ó|o|aron|ado|a)|estuvo|estuvieron|estado|est[aá]|visit(?:ó|o|aron|ado|a)))";
const ES_MET =
  "(?:(?:se )?(?:reuni(?:ó|o)|encontr(?:ó|o)|entrevist(?:ó|o)|vio|habl(?:ó|o)|ha reunido|ha encontrado|reunieron|encontraron)|conoci(?:ó|o)|recibi(?:ó|o))";
const ES_TRIP = "(?:visitas?|viajes?)";
const IT_TO = "(?:nell['’]|nella|nel|negli|in|all['’]|alla|al|ai|a|presso)";
const IT_IS = "(?:è|é|e['’]|sono|era|erano|si è|si e['’]|si sono)";
const IT_GONE = `(?:(?:ha|hanno|aveva) visitato|visit(?:ò|o|a|ava|arono)|${IT_IS} (?:andat|stat|venut|arrivat|volat|recat|giunt)[oaie] ${IT_TO}|(?:ha|hanno) viaggiato ${IT_TO}|(?:and(?:ò|o)|era|erano|va) ${IT_TO})`;
const IT_GONE_END = `(?:${IT_IS} (?:andat|stat|recat|volat)[oaie]|(?:ha|hanno) (?:viaggiato|visitato)|va|and(?:ò|o))`;
const IT_TRIP = "(?:visit[ae]|viagg(?:io|i))";
const IT_OF = "(?:dell['’]|della|dello|del|di|d['’])";

/** Each is tried whole; the first that fits counts. */
export const ROMANCE_FORMS: readonly (readonly [foreign: string, english: string])[] = [
  // Spanish
  [`qui[eé]n(?:es)? ${ES_GONE} ${THE}(.+)`, "who visited $1"],
  [`(?:con )?qui[eé]n(?:es)? ${ES_MET} (?:con |a )?(.+?)(?: en (.+))?`, "who did $1 meet in $2"],
  [`(?:a|en|hacia )? ?(?:a?d[oó]nde) ${ES_GONE_END} (.+)`, "where did $1 go"],
  [
    `(?:a |en )?(?:qu[eé]|cu[aá]les) pa[ií]s(?:es)? ${ES_GONE_END} (.+)`,
    "which countries did $1 visit",
  ],
  [`(?:a )?cu[aá]ntos pa[ií]ses ${ES_GONE_END} (.+)`, "how many countries did $1 visit"],
  [
    `cu[aá]ndo (?:fue|viaj(?:ó|o)|estuvo|ha (?:ido|estado|viajado)) (.+?) ${ES_TO} ${THE}(.+)`,
    "when did $1 visit $2",
  ],
  [`cu[aá]ndo (?:visit(?:ó|o)|ha visitado) (\\S+) (?:al? )?${THE}(.+)`, "when did $1 visit $2"],
  [`cu[aá]ndo (.+?) ${ES_GONE} ${THE}(.+)`, "when did $1 visit $2"],
  [
    `(?:qu[eé] |cu[aá]les son )?(?:las? |los? |el )?${ES_TRIP} (?:de|del) (.+?) ${ES_TO} ${THE}(.+)`,
    "visits of $1 to $2",
  ],
  [`(?:qu[eé] |cu[aá]les son )?(?:las? |los? |el )?${ES_TRIP} ${ES_TO} ${THE}(.+)`, "visits to $1"],
  [`(?:qu[eé] |cu[aá]les son )?(?:las? |los? |el )?${ES_TRIP} (?:de|del) (.+)`, "visits of $1"],
  [`(?!qui[eé]n)(\\S+(?: \\S+)?) ${ES_GONE} ${THE}(.+)`, "did $1 visit $2"],
  [`(?:visit(?:ó)|ha visitado) (\\S+) (?:al? )?${THE}(.+)`, "did $1 visit $2"],
  // Italian
  [`chi ${IT_GONE}${GAP}${THE}(.+)`, "who visited $1"],
  [
    `(?:con )?chi (?:ha|hanno|si è) (?:incontrato|visto|parlato con) (.+?)(?: ${IT_TO}${GAP}(.+))?`,
    "who did $1 meet in $2",
  ],
  [`(?:dove|in quali paesi|in che paesi) ${IT_GONE_END} (.+)`, "where did $1 go"],
  [`(?:quali|che) paesi (?:ha|hanno) visitato (.+)`, "which countries did $1 visit"],
  [`quanti paesi (?:ha|hanno) visitato (.+)`, "how many countries did $1 visit"],
  [`quando ${IT_IS} (?:andat|stat|recat)[oaie] (.+?) ${IT_TO}${GAP}(.+)`, "when did $1 visit $2"],
  [`quando (?:ha|hanno) visitato (\\S+) ${THE}(.+)`, "when did $1 visit $2"],
  [`quando (.+?) ${IT_GONE}${GAP}${THE}(.+)`, "when did $1 visit $2"],
  [`(?:le |la |i |il )?${IT_TRIP} ${IT_OF}${GAP}(.+?) ${IT_TO}${GAP}(.+)`, "visits of $1 to $2"],
  [`(?:le |la |i |il )?${IT_TRIP} ${IT_TO}${GAP}(.+)`, "visits to $1"],
  [`(?:le |la |i |il )?${IT_TRIP} ${IT_OF}${GAP}(.+)`, "visits of $1"],
  [`(?!chi )(\\S+(?: \\S+)?) ${IT_GONE}${GAP}${THE}(.+)`, "did $1 visit $2"],
];

const MONTH_NAMES: readonly (readonly [names: string, english: string])[] = [
  ["enero|gennaio", "January"],
  ["febrero|febbraio", "February"],
  ["marzo", "March"],
  ["aprile|abril", "April"],
  ["mayo|maggio", "May"],
  ["junio|giugno", "June"],
  ["julio|luglio", "July"],
  ["agosto", "August"],
  ["septiembre|setiembre|settembre", "September"],
  ["octubre|ottobre", "October"],
  ["noviembre|novembre", "November"],
  ["diciembre|dicembre", "December"],
];

/** Words about days, Spanish and Italian, in English. A month's name alone may be a name. */
export const ROMANCE_DAY_WORDS: readonly (readonly [foreign: RegExp, english: string])[] = [
  ...MONTH_NAMES.map(
    ([names, english]) =>
      [
        new RegExp(
          `\\b(?:(?:en (?:el mes de )?|nel mese di |nel |ad? |di |del? )(?:${names})(?: (?:de |del )?(?=(?:19|20)\\d\\d\\b)|(?=[\\s?!.]*$))|(?:${names}) (?:de |del )?(?=(?:19|20)\\d\\d\\b))`,
          "giu",
        ),
        ` in ${english} `,
      ] as const,
  ),
  [
    /(?:(?<![\p{L}])(?:el|il|l['’])(?: d[ií]a)? ?)?(\d{1,2}) {1,2}in (?=\p{Lu}\p{Ll}+ )/gu,
    "on $1 ",
  ],
  [/\b(?:en|nel) (?:el a(?:ñ|n)o )?(?=(?:19|20)\d\d\b)/giu, "in "],
  [/\b(?:la semana pasada|la settimana scorsa)(?![\p{L}])/giu, "last week"],
  [/\b(?:el mes pasado|il mese scorso|lo scorso mese)(?![\p{L}])/giu, "last month"],
  [/\b(?:el a(?:ñ|n)o pasado|l['’]anno scorso|lo scorso anno)(?![\p{L}])/giu, "last year"],
  [/\b(?:este a(?:ñ|n)o|quest['’]anno)(?![\p{L}])/giu, "this year"],
  [/\b(?:este mes|questo mese)(?![\p{L}])/giu, "this month"],
  [/(?<![\p{L}])(?:ayer|ieri)(?![\p{L}])/giu, "yesterday"],
];

/** Offices and NATO Headquarters, Spanish and Italian. */
export const ROMANCE_WORDS: readonly (readonly [foreign: RegExp, english: string])[] = [
  [
    /\b(?:el |il )?(?:secretario general(?: de la OTAN)?|segretario generale(?: della NATO)?)(?![\p{L}])/giu,
    "NATO Secretary General",
  ],
  [
    /\b(?:la |il |el |alla |al )?(?:sede|cuartel general|quartier(?:e)? generale) (?:de la (?:OTAN|NATO)|della NATO)(?![\p{L}])/giu,
    "NATO Headquarters",
  ],
  [/\b(?:el )?comit[eé] militar\b|\b(?:il )?comitato militare\b/giu, "Military Committee"],
];
