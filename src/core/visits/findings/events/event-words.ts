import { ACTOR, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS } from "#core/visits/mentions/outline.ts";

const EVENT =
  "(?:[Ee]vent|[Cc]onference|[Ff]orum|[Ss]eminar|[Ww]orkshop|[Ss]ymposium|[Cc]eremony|[Cc]ongress|[Rr]ound ?table|[Mm]eeting|[Ss]ession|[Dd]ialogue|[Cc]olloquium|[Dd]ays|[Pp]arade|[Ii]nformation [Dd]ay|[Oo]pen [Dd]ay|change of command|handover|inauguration)";
const HELD =
  "(?:held|marked|took place|hosted|opened|convened|conducted|organi[sz]ed|kicked off|celebrated|met|gathered|began|concluded|ended|wrapped up|closed)";
/** “The seminar took place in ◆”, “met in ◆ for its annual conference”, “Held in ◆, the conference …”. */
export const IS_HELD = new RegExp(
  `\\b${EVENT}\\b[^.;]*?\\b${HELD}\\b[^.;]*?\\b(?:in|at) (?:the )?[^.;]{0,60}?${PLACE}|\\b(?:attending|present at) (?:the |this )?(?:[a-z-]+ ){0,3}?${EVENT} (?:in|at) (?:the )?${PLACE}|\\b(?:${HELD}|Held|Hosted|Organi[sz]ed)\\b[^.;]*?(?:\\b(?:in|at) (?:the )?[^.;]{0,60}?${PLACE}[^.;]*?\\b${EVENT}\\b|\\b${EVENT}\\b[^.;]*?\\b(?:in|at) (?:the )?[^.;]{0,60}?${PLACE})|^${PLACE}(?:, ${PLACE})?,? [–—-] [^.;]*?\\b(?:held|hosted|celebrated|marked|conducted|opened)\\b[^.;]*?\\b${EVENT}\\b`,
  "u",
);
/** “Ministers gathered in ◆ on ▣”, “Speakers at the conference in ◆ on ▣ included”. */
export const CAME_TOGETHER = new RegExp(
  `\\b(?:gathered|convened|met|came together) (?:again |today |yesterday )?(?:in|at) (?:the )?${PLACE}|\\b(?:[Ss]peakers|[Pp]anell?ists|[Gg]uests|[Pp]articipants|in attendance|present|on hand) (?:at|for) (?:the |an? )?(?:[^\\s.;,]+ ){0,4}?${EVENT} (?:in|at) (?:the )?${PLACE}|\\b${EVENT}\\b[^.;]{0,80}? (?:brought|drew|gathered|attracted|assembled) [^.;]{3,120}? (?:together )?(?:in|to) (?:the )?${PLACE}|\\b(?:graduated|completed)\\b[^.;]*?\\b(?:course|training|programme)\\b[^.;]*? (?:in|at) (?:the )?(?:[^.;,]{0,40}? (?:in|at) )?${PLACE}`,
  "u",
);
/** “met with ◉ in ◆ on ▣ for the ninth round of staff talks”. */
export const MET_FOR_TALKS = new RegExp(
  `\\bmet with (?:the |an? )?${ACTOR}(?:,? (?:on )?${DAY})? (?:in|at) (?:the )?${PLACE}[^.;:]{0,40}? for (?:the|their|its|an?|another|annual) [^.;:]{0,90}?\\b(?:[Tt]alks|[Mm]eeting|[Dd]ialogue|[Cc]onsultations|[Ss]ession)\\b`,
  "u",
);
/** Words that each scene holds; they spare most sentences the dear expression. */
export const MAY_BE_HELD = new RegExp(
  `\\b(?:${HELD}|Held|Hosted|Organi[sz]ed|attending|attendance|present|on hand|came together|met with|brought|drew|attracted|assembled|played host|was host|venue|welcomed|graduated|completed|[Ss]peakers|[Pp]anell?ists|[Gg]uests|[Pp]articipants)\\b`,
);
/** “On ▣, ◆ played host to the conference …”, “◆ – Air chiefs convened …”. */
export const CITY_HOSTED = new RegExp(
  `^(?:(?:On |From )?${DAY},? )?(?:the )?${PLACE}(?:, ${PLACE})? (?:also )?(?:played host to|was host to|hosted|was the venue (?:for|of)|welcomed)\\b[^.;]*?\\b${EVENT}\\b|(?:^|, |[Cc]ent(?:re|er) [^,;.]{0,60}?|Headquarters |Command |College |Academy )(?:in |at )?${PLACE}(?: \\([^)]*\\))? (?:opened|hosted|held|convened|organi[sz]ed|launched) (?:its|the|an?) [^.;,]*?\\b${EVENT}\\b|^${PLACE}(?:, ${PLACE})?,? [–—-] [^.;]*?\\b(?:gathered|convened|came together|(?:received|welcomed|hosted) (?:[a-z]+ ){0,2}(?:leaders(?:hip)?|guests|visitors|officials|representatives|delegations|delegates|chiefs)(?= from ))\\b`,
  "u",
);
/** What is to come, or was elsewhere before, is no scene of what the next sentences tell. */
export const NOT_NOW =
  /\b(?:will|would|next|[Ll]ast (?:year|month|week)|previous|earlier this|agreed|decided|adopted|announced|summits?|Summits?)\b/;
const SPEECH =
  "(?:gave|delivered|made) (?:(?:an? |the )(?:[a-z-]+ ){0,2}(?:presentation|lecture|briefing|talk)(?! to )|(?:the |an? |his |her )?(?:opening|closing|keynote|welcom(?:e|ing)|introductory|concluding)(?: [a-z]+)? ?(?:speech|remarks|address|statement|lecture|keynote|words)?s?)\\b";
const WHERE =
  "(?:the|this) (?:[a-z-]+ ){0,3}?(?:event|conference|forum|seminar|workshop|symposium|ceremony|congress|meeting|session|dialogue|panel|participants|audience|gathering|attendees|delegates)\\b";
const HANDS_OUT =
  "(?:handed out|handed over|presented|awarded|distributed|gave out) (?:the |their |its )?(?:[a-z-]+ )?(?:certificates|diplomas|awards?|prizes?|medals?)\\b|cut the ribbon|(?:welcomed|greeted) (?:the )?(?:[a-z]+ )?(?:participants|delegates|graduates|attendees|audience)\\b";
const TAKES_PART = `(?:(?:co-)?(?:opened|closed|addressed|attended|joined|chaired|hosted|moderated|led)|participated in|took part in|presided over|spoke (?:at|to|during)) ${WHERE}|(?:addressed|spoke to|briefed|welcomed|greeted) the ${ACTOR}(?=[.,]| on |$)|${SPEECH}|${HANDS_OUT}`;
/** “◉ opened the seminar”, “◉, …, gave the keynote speech”. */
export const ACTIVE = new RegExp(
  `(?<who>${ACTORS})(?:, [^,;:]{3,80},|,)? (?:who )?(?:also |then |both |jointly |later |formally |officially )*(?:${TAKES_PART})|^(?:The )?(?<who>${ACTORS}),? (?:also (?:attended|participated|took part)|(?:was|were) (?:also |both )+(?:present|there|in attendance))(?=\\.?$|, )`,
  "gu",
);
/** “◉ said, opening the conference”, “…, said ◉, addressing the participants”. */
export const WHILE_THERE = new RegExp(
  `(?<who>${ACTORS})(?: said)?, (?:while |when )?(?:opening|closing|addressing|chairing|attending) ${WHERE}`,
  "gu",
);
/** “Opening the workshop, ◉ said …”, “In closing the meeting of the Committee, ◉ thanked …”. */
export const WHILE_OPENING = new RegExp(
  `^(?:In |While |When )?(?:[Oo]pening|[Cc]losing|[Aa]ddressing|[Cc]hairing|[Cc]oncluding|[Mm]oderating|[Aa]ttending|[Ss]peaking (?:at|during|to)|[Kk]icking off|[Pp]residing over|[Ww]elcoming|[Ii]ntroducing) (?:${WHERE}|(?:the )?${ACTOR} (?:[Cc]onference|[Ss]ession|[Mm]eeting)\\b)(?:,? (?:alongside|together with) [^.;:]{3,160}?|[^,.;:]{0,80})?, (?:the )?(?<who>${ACTOR})(?= (?!and\\b)[a-z])`,
  "gu",
);
/** “◉ opened the meeting and welcomed ◉ and his staff”: the second came to it. */
export const WELCOMED_TO = new RegExp(
  `${ACTOR},? (?:who )?(?:also |then |formally )?(?:opened|chaired|hosted|kicked off) ${WHERE} and (?:also )?(?:warmly |cordially )?(?:welcomed|greeted) (?:the )?(?<guest>${ACTOR})(?!,? (?:as|on|to the post|by)\\b|[’'])|^(?:Opening|Chairing|Hosting) ${WHERE}[^,;:]{0,40}, (?:the )?${ACTOR},? (?:warmly |cordially )?(?:welcomed|greeted) (?:the )?(?<guest>${ACTOR})(?!,? (?:as|on|to the post|by)\\b|[’'])`,
  "u",
);
/** “The event was closed by a speech of ◉”, “The seminar began with opening remarks by ◉”. */
export const SPEECH_BY = new RegExp(
  `${WHERE}(?: was)? (?:opened|closed|concluded|began|started|kicked off|ended|introduced) (?:by|with) (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:speech|remarks|address|statement|keynote|words|lecture|presentation)(?: (?:delivered|given|made))? (?:by|of|from) (?:the )?(?<who>${ACTORS})|\\b(?:keynote|opening|closing)(?: (?:speech|address|lecture|remarks|statement))? (?:was|were) (?:given|delivered|made|held) by (?:the )?(?<who>${ACTORS})`,
  "giu",
);
/** “They were joined by ◉ and by ◉”, “The session featured ◉”, “The seminar heard from ◉”. */
export const JOINED = new RegExp(
  `^(?:They|The (?:[a-z]+ ){0,3}?[a-z]+s|(?:The )?${ACTOR}) (?:were|was) (?:also |later )*joined by (?:the )?(?<who>${ACTORS}(?:,? and (?:also )?by (?:the )?${ACTORS})?)|\\b(?:session|event|programme|panel|conference|seminar|workshop|agenda|symposium) (?:also )?(?:featured|heard from) (?:[a-z, ]+ (?:by|from|of) )?(?:the )?(?<who>${ACTORS})|${WHERE} was (?:also |formally |officially |jointly )*(?:opened|closed|chaired|co-chaired|addressed|attended|moderated|inaugurated|led|hosted|concluded) by (?:the )?(?<who>${ACTORS})|(?:attended|took part|participated|were present|joined)(?: [^.;:,]{0,60})?,? (?:along with|together with|alongside|as did|as well as) (?:the )?(?<who>${ACTORS})`,
  "gu",
);
/** “Alongside ◉, ◉ addressed the participants”. */
export const ALONGSIDE = new RegExp(
  `^(?:Alongside|Together with|Along with) (?:the )?(?<who>${ACTORS}),? (?:the )?(?<who>${ACTORS}) (?:also )?(?:${TAKES_PART})`.replace(
    "(?<who>",
    "(?<beside>",
  ),
  "u",
);
const SPEAKERS =
  "(?:[Ss]peakers|[Pp]anell?ists|[Pp]articipants|[Gg]uests|[Vv]isitors|[Aa]ttendees|[Dd]ignitaries|[Cc]ontributors|(?:official )?party)";
/** “Also joining in person was ◉”, “Other speakers included ◉ and ◉”, “Among the guests were ◉”. */
export const LISTED = new RegExp(
  `(?:\\b[Jj]oining|\\b[Aa]lso (?:present|in attendance|on hand|attending|speaking|participating|there|on the panel)|^(?:Present|In attendance|On hand))\\b[^.;:]{0,40}? (?:was|were) (?:the )?(?<who>${ACTORS})|(?:\\b${SPEAKERS}|^(?:Other |Further )?${ACTOR})(?: at [^.;:,]{3,40}?)? (?:also )?(?:included|were|featured) (?:the )?(?<who>${ACTORS})|\\b[Aa]mong (?:the |its |those )?(?:[a-z-]+ ){0,2}?(?:${SPEAKERS}|${ACTOR}|present|attending)[^.;:]{0,40}? (?:was|were) (?:the )?(?<who>${ACTORS})|\\b(?:NATO|[Tt]he Alliance|${ACTOR}) (?:was|were) (?:also )?represented (?:there |at [^.;:,]{3,40} )?by (?:the )?(?<who>${ACTORS})|(?<who>${ACTORS})(?:, [^,;:]{3,80},)? (?:was|were) (?:also )?(?:among (?:the |its )?(?:[a-z-]+ ){0,2}?${SPEAKERS}|in attendance|present at ${WHERE})`,
  "gu",
);
/** “Many dignitaries attended the event, including ◉; the ▲ Minister, ◉; and ◉”. */
export const INCLUDING =
  /\b(?:attended|joined|(?:took part|participated) in|attendance|present|attended by|brought together|gathered|guests|dignitaries|participants|speakers|attendees|visitors)\b(?:[^.;:]{0,100}?,? (?:including|to include|among them|such as|notably)| (?:who |also |were |had )*(?:attended|joined|came|present|there|in attendance|took part)[^.;:]{0,40}? (?:were|was|included)|(?: at [^.;:,]{3,40}?)? (?:were|included)(?= [^.]*;)| by(?<=(?:^|\b[Tt]he )(?:NATO |Allied )?(?:[Mm]inisters|Allies|[Ll]eaders|[Aa]mbassadors|[Tt]hey|[Pp]articipants|[\ue400-\ue4ff]) were (?:also |later )?joined by))(?<list> [^.]*)/;
/** One of those who are so listed; “the unveiling of a portrait of ◉” is none. */
export const LISTED_ONE = new RegExp(
  `(?:^ |[,;] (?:and )?| and )(?:the |its |NATO[’']s )*(?:(?:${PLACE}|${PEOPLE}|\\p{Lu}[\\p{L}’-]*|\\(${PLACE}\\)|of|for) )*(?<who>${ACTOR})(?=[,;]| and |$)`,
  "gu",
);
/** Words that each way to name a guest holds. */
export const MAY_TELL = new RegExp(
  `\\b(?:[Jj]oining|[Aa]mong|featured|represented|heard from|included|[Aa]longside|[Tt]ogether with|[Aa]long with|including|notably|${SPEAKERS}|attendance|present|began|started|concluded|ended|[Oo]pening|[Cc]losing|[Aa]ddressing|[Aa]ttending|[Cc]hairing|[Cc]oncluding|[Mm]oderating|[Ss]peaking|[Kk]icking|[Ww]elcoming|[Ii]ntroducing|opened|closed|addressed|attended|joined|(?:co-)?(?:chaired|hosted)|moderated|participated|took part|presided|led|spoke|gave|given|delivered|made|handed|presented|awarded|distributed|cut the|welcomed|greeted)\\b`,
);
/** Who is there “in person”, where others are there by video. */
export const IN_PERSON = /\bin person\b/;
