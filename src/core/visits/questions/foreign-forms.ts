import { ROMANCE_FORMS } from "./romance-forms.ts";

/** Goings of every sort, French and German, with the preposition before the place. */
const FR_TO = "(?:à|a|en|au|aux|dans)";
const FR_GONE = `(?:visit[eé]e?s?|(?:all[eé]|venu|rendu|d[eé]plac[eé]|[eé]t[eé]|voyag[eé]|arriv[eé])e?s? ${FR_TO}|rendue?s? visite ${FR_TO})`;
const FR_IS = "(?:a|ont|est|sont|s['’]est|se sont|avait|[eé]tait)";
const FR_DID =
  "(?:[eé]tai(?:t|ent)-(?:ils?|elles?)|a-t-(?:il|elle|on)|ont-(?:ils|elles)|(?:s['’])?est-(?:il|elle)|(?:se )?sont-(?:ils|elles))";
const FR_TRIP = "(?:visites?|voyages?|d[eé]placements?|s[eé]jours?)";
const FR_OF = "(?:de la|de l['’]|du|des|de|d['’]) ?";
const FR_MET = "(?:rencontr[eé]e?s?|vue?s?)";
const DE_TO =
  "(?:nach|auf dem|auf den|auf der|auf die|auf|beim|in die|in den|in das|in der|ins|im|in|zur|zum|zu|bei der|bei)";
const DE_GONE = "(?:gereist|gefahren|gegangen|geflogen|gekommen|gewesen)";
const DE_WENT =
  "(?:war|waren|reiste|reisten|ging|gingen|flog|flogen|kam|kamen|fuhr|fuhren|reist|reisen|kommt|geht|f[aä]hrt|fliegt)";
const DE_TRIP = "(?:besuche?|reisen?|besuchsreisen?)";
const DE_OF = "(?:von der|von den|von|der|des|durch)";
const DE_PLACE = `${DE_TO} (.+)`;
const WHICH = "((?:last|next|first|planned) )?";

const TABLE: readonly (readonly [foreign: string, english: string])[] = [
  // French: who
  [`qui ${FR_IS} ${FR_GONE} (.+)`, "who visited $1"],
  [
    `qui (?:visitait|visita|visite|[eé]tait ${FR_TO}|se trouvait ${FR_TO}|[eé]taient ${FR_TO}) (.+)`,
    "who visited $1",
  ],
  [
    `qui (?:visitera|va visiter|se rendra ${FR_TO}|ira ${FR_TO}|va aller ${FR_TO}) (.+)`,
    "who will visit $1",
  ],
  [
    `(?:est-ce que |est-ce qu['’])?(?:quelqu['’]un|on) (?:a|est|s['’]est) ${FR_GONE} (.+)`,
    "did anyone visit $1",
  ],
  [`qui ${FR_IS} ${FR_MET} (.+?)(?: ${FR_TO} (.+))?`, "who met $1 in $2"],
  [
    `(?:qui|avec qui) (?:est-ce que |est-ce qu['’])?(.+?) (?:${FR_DID}|a|s['’]est) (?:${FR_MET}|entretenue?)(?: ${FR_TO} (.+))?`,
    "who did $1 meet in $2",
  ],
  [
    `qui (?:accompagnait|accompagne|accompagna) (.+?)(?: ${FR_TO} (.+))?`,
    "who accompanied $1 to $2",
  ],
  [
    `quel(?:le)?s? (.+?) (?:a|ont) [eé]t[eé] re[cç]ue?s? (?:à|a|au|aux) (.+)`,
    "which $1 visited $2",
  ],
  [`quel(?:le)?s? (.+?) (?:a|ont) [eé]t[eé] re[cç]ue?s? par (.+)`, "which $1 were received by $2"],
  [
    `quels? pays (.+?) (?:devai(?:t|ent)|doi(?:t|vent)|va|vont|allai(?:t|ent)|comptai(?:t|ent)|voulai(?:t|ent))(?:-(?:t-)?(?:ils?|elles?))? (?:visiter|se rendre|aller)`,
    "which countries did $1 visit",
  ],
  [
    `quels? pays (?:devai(?:t|ent)|doi(?:t|vent)|va|vont|allai(?:t|ent)) (?:visiter|parcourir) (.+)`,
    "which countries did $1 visit",
  ],
  [
    `o[uù] (?:devai(?:t|ent)|allai(?:t|ent)|va|vont) (?:se rendre|aller|voyager) (.+)`,
    "where did $1 go",
  ],
  [
    `o[uù] (.+?) (?:devai(?:t|ent)|allai(?:t|ent)|va|vont)(?:-(?:t-)?(?:ils?|elles?))? (?:se rendre|aller|voyager)`,
    "where did $1 go",
  ],
  [
    `(?:quand|[aà] quelle date|quel jour) (?:est-ce que |est-ce qu['’])?(.+?) (?:${FR_DID}|a|fut) [eé]t[eé] (?:re[cç]u|accueilli)e?s? (?:à|a|au|aux|en|dans) (.+)`,
    "when did $1 visit $2",
  ],
  [
    `(?:quand|[aà] quelle date|quel jour) (?:est-ce que |est-ce qu['’])?(.+?) (?:${FR_DID}|a) (?:re[cç]u|accueilli)e?s? (.+)`,
    "when did $1 receive $2",
  ],
  [
    `(?!qui |quand |quels? )(.+?) ${FR_DID} [eé]t[eé] (?:re[cç]u|accueilli)e?s? par (.+)`,
    "did $2 receive $1",
  ],
  [
    `(?!qui |quand |quels? )(.+?) ${FR_DID} [eé]t[eé] (?:re[cç]u|accueilli)e?s? (?:à|a|au|aux|en|dans) (.+)`,
    "did $1 visit $2",
  ],
  [`(.+?) (?:a|ont) ${FR_MET} qui(?: ${FR_TO} (.+))?`, "who did $1 meet in $2"],
  [`(?!qui )(.+?) (?:est|s['’]est|sont) (?:all[eé]e?s?|rendue?s?) o[uù]`, "where did $1 go"],
  [
    `(?!qui )(.+?) (?:${FR_IS} ${FR_GONE}|${FR_TO}) (.+?),? (?:c['’](?:[eé]tait|est) )?quand`,
    "when did $1 visit $2",
  ],
  [`personne n['’](?:est|a) ${FR_GONE} (.+)`, "nobody visited $1"],
  [`(.+?) ${FR_DID} re[cç]ue?s? (.+)`, "did $1 receive $2"],
  [`qui (?:a re[cç]u|recevait|re[cç]oit) (.+?)(?: ${FR_TO} (.+))?`, "who received $1 in $2"],
  [
    `qui (?:a )?repr[eé]sent(?:ait|[eé]) (.+?) (?:à|a|au|en|lors de|lors du) (.+)`,
    "who represented $1 at $2",
  ],
  [`qui ${FR_IS} accompagn[eé]e? (.+?)(?: ${FR_TO} (.+))?`, "who accompanied $1 to $2"],
  [`qui (?:a [eé]t[eé]|fut|[eé]tait) re[cç]ue?s? (?:à|a|au) (.+)`, "who was received at $1"],
  [`qui (?:a [eé]t[eé]|fut|[eé]tait) re[cç]ue?s? par (.+)`, "who was received by $1"],
  // French: where, when, whether
  ["quels? pays (?:a|ont) visit[eé]s? (.+)", "which countries did $1 visit"],
  [`quels? pays (.+?) (?:${FR_DID}|a|ont) visit[eé]s?`, "which countries did $1 visit"],
  ["combien de pays (?:a|ont) visit[eé]s? (.+)", "how many countries did $1 visit"],
  [`combien de pays (.+?) (?:${FR_DID}|a|ont) visit[eé]s?`, "how many countries did $1 visit"],
  [
    `combien de fois (.+?) (?:${FR_DID}|a|est|s['’]est) ${FR_GONE} (.+)`,
    "how often did $1 visit $2",
  ],
  [`combien de ${FR_TRIP} ${FR_TO} (.+)`, "how many visits to $1"],
  ["o[uù] (?:est|[eé]tait|sont|s['’]est) (?:all[eé]e?s?|rendue?s?) (.+)", "where did $1 go"],
  [
    `o[uù] (?:est-ce que |est-ce qu['’])?(.+?) (?:${FR_DID}|est|[eé]tait|sont|s['’]est) ?(?:all[eé]e?s?|rendue?s?|voyag[eé])`,
    "where did $1 go",
  ],
  ["o[uù] (?:[eé]tait|se trouvait|est) (.+)", "where was $1"],
  [
    `(?:quand|[aà] quelle date|quel jour|quels jours) (?:est-ce que |est-ce qu['’])?(.+?) (?:${FR_DID}|a|est|s['’]est) ${FR_GONE} (.+)`,
    "when did $1 visit $2",
  ],
  [
    `quand (?:a eu lieu|[eé]tait|est|a-t-elle eu lieu) (?:la |le )?${WHICH}${FR_TRIP} ${FR_TO} (.+)`,
    "when was the $1 visit to $2",
  ],
  [
    `quand (?:a eu lieu|[eé]tait|est) (?:la |le )?${WHICH}${FR_TRIP} ${FR_OF}(.+)`,
    "when was the $1 visit of $2",
  ],
  [`(?:est-ce que |est-ce qu['’])(.+?) ${FR_IS} ${FR_GONE} (.+)`, "did $1 visit $2"],
  [`(.+?) ${FR_DID} ${FR_GONE} (.+)`, "did $1 visit $2"],
  [`(?:est-ce que |est-ce qu['’])(.+?) (?:a|ont) ${FR_MET} (.+)`, "did $1 meet $2"],
  [`(.+?) ${FR_DID} ${FR_MET} (.+)`, "did $1 meet $2"],
  [`quel(?:le)?s? (?!pays|visites?|voyages?)(.+?) ${FR_IS} ${FR_GONE} (.+)`, "which $1 visited $2"],
  [
    `(?:quand|[aà] quelle date) (.+?) [eé]tai(?:t|ent)-(?:ils?|elles?) ${FR_TO} (.+)`,
    "when did $1 visit $2",
  ],
  [`(.+?) [eé]tai(?:t|ent)-(?:ils?|elles?) ${FR_TO} (.+)`, "did $1 visit $2"],
  // French: nouns
  [
    `(?:(?:quelle|quel|quelles|quels) (?:est|[eé]tait|sont|ont [eé]t[eé]) )?(?:les? |la |l['’])?${WHICH}${FR_TRIP} ${FR_OF}(.+?) ${FR_TO} (.+)`,
    "$1 visit of $2 to $3",
  ],
  [
    `(?:(?:quelle|quel|quelles|quels) (?:est|[eé]tait|sont|ont [eé]t[eé]) )?(?:les? |la |l['’])?${WHICH}${FR_TRIP} ${FR_TO} (.+)`,
    "$1 visit to $2",
  ],
  [
    `(?:(?:quelle|quel|quelles|quels) (?:est|[eé]tait|sont|ont [eé]t[eé]) )?(?:les? |la |l['’])?${WHICH}${FR_TRIP} ${FR_OF}(.+)`,
    "$1 visit of $2",
  ],
  [`(?:y a-t-il eu |il y a eu )(?:des |une )?${FR_TRIP} ${FR_TO} (.+)`, "visits to $1"],
  [
    `(?:quelles |quels |les |toutes les )?${WHICH}${FR_TRIP}(?: ont eu lieu| y a-t-il eu)?`,
    "$1 visits",
  ],
  // German: who
  ["wer (?:besuchte|besuchten|besucht) (.+)", "who visited $1"],
  ["wer (?:hat|haben|hatte) (?:sich mit )?(.+?) getroffen", "who met $1"],
  ["wer (?:hat|haben|hatte) (.+?) besucht", "who visited $1"],
  ["wer wird (.+?) besuchen", "who will visit $1"],
  [`wer wird ${DE_TO} (.+?) (?:reisen|fahren|fliegen|kommen|gehen)`, "who will visit $1"],
  [`wer traf (?:sich mit )?(.+?)(?: ${DE_PLACE})?`, "who met $1 in $2"],
  [
    `(?:wen|mit wem) (?:traf|trafen|sprach|sprachen|redete|empfing|empfingen) (?:sich )?(.+?)(?: ${DE_PLACE})?`,
    "who did $1 meet in $2",
  ],
  [
    `(?:wen|mit wem) (?:hat|haben) (?:sich )?(.+?)(?: ${DE_PLACE})? getroffen`,
    "who did $1 meet in $2",
  ],
  [`wer (?:vertrat|vertritt|vertraten) (.+?) ${DE_PLACE}`, "who represented $1 at $2"],
  [`wer empfing (.+?)(?: ${DE_PLACE})?`, "who received $1 in $2"],
  [`(?:hat|haben) (\\S+) (\\S+) empfangen`, "did $1 receive $2"],
  [`(?:niemand|keiner) (?:war|ist|reiste|kam) ${DE_TO} (.+?)(?: ${DE_GONE})?`, "nobody visited $1"],
  [
    `(?:war|ist|reiste|kam) (?:niemand|keiner) ${DE_TO} (.+?)(?: ${DE_GONE})?`,
    "did nobody visit $1",
  ],
  [`wer (?:begleitete|begleitet) (.+?)(?: ${DE_PLACE})?`, "who accompanied $1 to $2"],
  [`wer (?:hat|haben) (.+?)(?: ${DE_PLACE})? begleitet`, "who accompanied $1 to $2"],
  [`wer (?:reiste|flog|ging|war) (?:zusammen )?mit (.+?) ${DE_PLACE}`, "who accompanied $1 to $2"],
  [`wer (?:wurde|war) ${DE_TO} (.+?) (?:empfangen|zu gast|zu besuch)`, "who visited $1"],
  ["wer wurde von (.+?) empfangen", "who was received by $1"],
  [`wer (?:ist|sind|war|waren) ${DE_TO} (.+?) ${DE_GONE}`, "who visited $1"],
  [`wer ${DE_WENT} ${DE_PLACE}`, "who visited $1"],
  [
    `(?:war|ist|reiste) (?:schon )?(?:jemand|irgendjemand|irgendwer) ${DE_TO} (.+?)(?: ${DE_GONE})?`,
    "did anyone visit $1",
  ],
  ["hat (?:schon )?(?:jemand|irgendjemand|irgendwer) (.+?) besucht", "did anyone visit $1"],
  [`wer (?:ist|war|reiste) wohin(?: ${DE_GONE})?`, "who travelled where"],
  // German: where, when, whether
  ["welche l[aä]nder (?:hat|haben) (.+?) (?:besucht|bereist)", "which countries did $1 visit"],
  [
    "welche (?:reisen|besuche) (?:hat|haben|machte|machten|unternahm|unternahmen) (.+?)(?: gemacht| unternommen| absolviert)?",
    "which trips did $1 make",
  ],
  ["welche l[aä]nder (?:besuchten?|bereisten?) (.+)", "which countries did $1 visit"],
  ["wie ?viele l[aä]nder (?:hat|haben) (.+?) besucht", "how many countries did $1 visit"],
  ["wie ?viele l[aä]nder besuchten? (.+)", "how many countries did $1 visit"],
  [`wie oft (?:war|ist|reiste) (.+?) ${DE_TO} (.+?)(?: ${DE_GONE})?`, "how often did $1 visit $2"],
  ["wie oft (?:hat|haben) (.+) (\\S+) besucht", "how often did $1 visit $2"],
  [`wie ?viele ${DE_TRIP} ${DE_PLACE}`, "how many visits to $1"],
  ["wohin (?:reisten?|gingen?|flog|flogen|fuhr|fuhren|reist) (.+)", "where did $1 go"],
  [`(?:wohin|wo) (?:ist|war|sind|waren) (.+?)(?: ${DE_GONE})?`, "where did $1 go"],
  ["wann (?:hat|haben) (.+) (\\S+) besucht", "when did $1 visit $2"],
  ["wann (?:traf|trafen) (\\S+) (?:sich mit |mit )?(.+)", "when did $1 meet $2"],
  ["wann (?:hat|haben) (\\S+) (?:sich mit )?(.+) getroffen", "when did $1 meet $2"],
  ["wo (?:hat|haben) (\\S+) (?:sich mit |mit )?(.+) getroffen", "where did $1 meet $2"],
  ["wo (?:traf|trafen) (\\S+) (?:sich mit |mit )?(.+)", "where did $1 meet $2"],
  ["wann besuchte (.+) (\\S+)", "when did $1 visit $2"],
  [`wann (?:wurde|wurden) (.+?) ${DE_TO} (.+?) empfangen`, "when did $1 visit $2"],
  ["wann (?:empfing|empfingen) (.+) (\\S+)", "when did $1 receive $2"],
  [`(?:wurde|wurden) (.+?) ${DE_TO} (.+?) empfangen`, "did $1 visit $2"],
  ["(?:wurde|wurden) (.+?) von (.+?) empfangen", "did $2 receive $1"],
  [
    "welche l[aä]nder (?:sollte|wollte|wird|will|soll) (.+?) (?:besuchen|bereisen)",
    "which countries did $1 visit",
  ],
  [
    "wohin (?:sollte|wollte|wird|will|soll) (.+?) (?:reisen|fahren|fliegen|gehen)",
    "where did $1 go",
  ],
  [
    `wann war (?:der |die )?${WHICH}${DE_TRIP} ${DE_OF} (.+?) ${DE_PLACE}`,
    "when was the $1 visit of $2 to $3",
  ],
  [`wann war (?:der |die )?${WHICH}${DE_TRIP} ${DE_PLACE}`, "when was the $1 visit to $2"],
  [`wann war (?:der |die )?${WHICH}${DE_TRIP} ${DE_OF} (.+)`, "when was the $1 visit of $2"],
  [`wann war (.+?) (?:zuletzt|das letzte mal) ${DE_PLACE}`, "when did $1 last visit $2"],
  [`wann war (.+) ${DE_PLACE}`, "when did $1 visit $2"],
  [`wann (?:reiste|flog|fuhr|ging|kam) (.+) ${DE_PLACE}`, "when did $1 visit $2"],
  ["(?:hat|haben) (?:sich )?(.+?) (?:mit )?(\\S+) getroffen", "did $1 meet $2"],
  ["(?:traf|trafen) (?:sich )?(.+?) (?:mit )?(\\S+)", "did $1 meet $2"],
  ["(?:hat|haben) (.+) (\\S+) besucht", "did $1 visit $2"],
  ["besuchte (.+) (\\S+)", "did $1 visit $2"],
  ["wird (.+) (\\S+) besuchen", "will $1 visit $2"],
  [`(?:war|ist|reiste|flog) (.+) ${DE_TO} (.+?)(?: ${DE_GONE})?`, "did $1 visit $2"],
  [
    `welche[rs]? (?!l[aä]nder|besuche|reisen?)(\\S+(?: \\S+)?) (?:ist|sind|${DE_WENT}) ${DE_TO} (.+?)(?: ${DE_GONE})?`,
    "which $1 visited $2",
  ],
  [
    "welche[rs]? (?!l[aä]nder|besuche|reisen?)(\\S+(?: \\S+)?) (?:besuchten?|hat|haben) (.+?)(?: besucht)?",
    "which $1 visited $2",
  ],
  [`wer aus (.+?) ${DE_WENT} ${DE_PLACE}`, "who from $1 visited $2"],
  [`(\\S+) aus (.+?) ${DE_PLACE}`, "$1 from $2 in $3"],
  [`(?!wer |wo |wohin )(.+?) ${DE_PLACE},? wann(?: war (?:das|es))?`, "when did $1 visit $2"],
  // German: nouns
  [
    `(?:was war |welche )?(?:der |die )?${WHICH}${DE_TRIP} ${DE_OF} (.+?) ${DE_PLACE}`,
    "$1 visit of $2 to $3",
  ],
  [
    `welche[rs]? (.+?) (?:kam|kamen|reiste|reisten) aus (.+?) ${DE_PLACE}`,
    "which $1 from $2 visited $3",
  ],
  [`(?:was war |welche |gab es )?(?:der |die )?${WHICH}${DE_TRIP} ${DE_PLACE}`, "$1 visit to $2"],
  [`(?:was war |welche )?(?:der |die )?${WHICH}${DE_TRIP} ${DE_OF} (.+)`, "$1 visit of $2"],
  [`(?:welche |alle )?${WHICH}(?:besuche|reisen)(?: gab es)?`, "$1 visits"],
  [
    "welche (?:besuche|reisen) (?:sind|waren|wurden) (?:geplant|angek[uü]ndigt|vorgesehen)",
    "planned visits",
  ],
  [
    `quel(?:le)?s ${FR_TRIP} (?:sont|[eé]taient) (?:pr[eé]vue?s|annonc[eé]e?s|planifi[eé]e?s)`,
    "planned visits",
  ],
];

/** The commonest questions in other languages, and how English puts them. The first that fits counts. */
export const FOREIGN_FORMS: readonly (readonly [foreign: RegExp, english: string])[] = [
  ...TABLE,
  ...ROMANCE_FORMS,
].map(([foreign, english]) => [new RegExp(`^${foreign}$`, "iu"), english]);
