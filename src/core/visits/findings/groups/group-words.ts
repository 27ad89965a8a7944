import { countriesIn } from "#core/gazetteer/countries.ts";

/** Unnamed people by what they are, in the plural, and the bodies that they form. */
const PEOPLE_WORDS =
  "(?:[Mm]ilitary|[Nn]aval|[Ii]ndustry|[Bb]usiness|[Yy]outh|[Rr]eligious|[Cc]ivilian)(?: and [a-z]+)? leaders|Chiefs of (?:Defen[cs]e(?: Staff)?|Staff|Transformation|the (?:Army|Navy|Air Force))|(?:[Aa]ir(?: [Ff]orce)?|[Nn]aval|[Nn]avy|[Aa]rmy|[Ff]leet) [Cc]hiefs|Directors[- ]General|[Hh]eads(?= of )|[Cc]ommandants|[Dd]octors|[Ss]urgeons|[Mm]edics|[Mm]inisters(?: of (?:Defen[cs]e|Foreign Affairs|the Interior|Justice))?|Policy Directors|Armaments Directors|Surgeons General|[Ee]xperts|[Aa]mbassadors|[Aa]dvis[eo]rs|[Dd]irectors|[Cc]ommanders|[Rr]epresentatives|[Aa]uthorities(?= from )|[Dd]elegates|[Ss]cientists|[Rr]esearchers|[Oo]fficials|[Ss]pecialists|[Pp]ractitioners|[Pp]rofessionals|[Oo]fficers|[Pp]lanners|[Pp]olicy-?makers|[Dd]ecision-makers|[Ss]takeholders|[Ll]awyers|[Ee]ngineers|[Cc]adets|[Ss]tudents|[Ss]cholars|[Aa]cademics|[Jj]ournalists|[Cc]ontent creators|[Ii]nfluencers|[Yy]oung people|[Yy]oung leaders|[Cc]oordinators|[Mm]anagers|[Ii]nstructors|[Tt]rainers|[Tt]rainees|[Ee]nvoys|[Gg]uests|[Pp]articipants|[Pp]arliamentarians|[Ll]awmakers|[Ll]egislators|[Ss]enators|[Cc]ongress(?:wo)?men|[Mm]embers of [Pp]arliament|MPs|[Ss]taffers|[Rr]eporters|[Vv]olunteers|[Dd]iplomats|[Cc]haplains|[Ss]pokespersons|[Mm]embers|(?:[Mm]obile |[Ee]xpert |[Aa]dvisory |[Aa]ssessment |[Tt]raining )[Tt]eam|[Tt]eam(?= of )";
const BODY_WORDS =
  "Board|Sub-[Cc]ommittee|Subcommittee|Panel|Committee|Council|Group|Conference|Assembly|Forum";
/** “Allies and several partner nations”. */
const NATIONS = "(?:Allies|nations)(?: and [a-z]+ [Pp]artner(?: nations|s)?)?";

/** The word that a group's name turns on, as a regular expression. */
export const GROUP_HEADS = `${PEOPLE_WORDS}|${BODY_WORDS}|${NATIONS}`;

/** Words that may stand in a list before the last: “leaders, advisers and experts from …”. */
const LISTED_HEADS = `${PEOPLE_WORDS}|[Ll]eaders`;

/** “the thirty”, “some 200”, “more than a hundred”. */
export const GROUP_COUNT =
  "(?:(?:[Tt]he|[Ss]ome|[Aa]ll|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Oo]ver|[Mm]ore than|[Uu]p to) )*(?:(?:\\d[\\d,.]*|(?:(?:one|a|two|three|several) hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty)(?:-[a-z]+)?|hundred|hundreds of|dozens of|several)) )?";

/** Words that end a group's name: what follows is told of it. */
const NO_PART =
  "(?!(?:said|says|that|who|which|whom|whose|where|when|while|will|would|shall|has|have|had|was|were|is|are|be|been|met|meet|gathered|convened|assembled|held|came|took|agreed|discussed|attended|visited|addressed|stressed|noted|as|to|in|on|at)\\b)";
const PART = `${NO_PART}[\\p{L}\\d’'./&-]+`;

/** “from 20 partner nations”, “responsible for defence procurement”: what a group's people stand for. */
const GROUP_OF = `(?<of>(?:,? (?:of|from|for|on|across|representing|responsible for|in charge of|working (?:on|in)|in(?= (?!(?:the|an?|its|their|this|which|recent|all)\\b)[a-z]))(?: across)? (?:(?:the|all|both|over|more than|nearly|some|about|around|well over|at least) )*${PART}(?:(?: |, |,? and |,? as well as |,? or | in (?=NATO\\b))${PART}){0,14}?)*?)`;

/** “(MCWG)” behind a name. */
export const ACRONYM = "(?: \\([^()]{2,14}\\)\\*?)?";
const WORDS = `(?:(?!(?:after|before|when|while|until|since)\\b)\\p{L}[\\p{L}’'-]* ){0,7}?`;
/** “heads of unit, advisers and experts from ten nations”, with the groups `who` and `of`. */
export const GROUP_NAME = `(?<who>(?!(?:On|In|At|From|During|After|Before|This|Earlier|When|While|For|With|By|Taking|Speaking|Marking|Following|Addressing|Opening|Welcoming|Coming|Ahead|Prior|Held|Just|as|where|when|while|and|that|which|who)(?![\\p{L}]))(?:(?:${WORDS}(?:${LISTED_HEADS}),? (?:and )?){1,5}?)?${WORDS}(?:${GROUP_HEADS}))(?![\\p{L}-])${GROUP_OF}${ACRONYM}`;

/** “its 46th plenary meeting”, as bodies hold it. */
export const SESSION =
  "(?:[Pp]lenary|[Ss]ession|[Mm]eeting|[Cc]onference|[Ww]orkshop|[Ss]eminar|[Aa]ssembly)(?: (?:meeting|session|conference))?";

/** An event that people come to, as a regular expression; exercises and deployments are none. */
export const GROUP_EVENT =
  "(?:[Cc]onference|[Mm]eeting|[Ww]orkshop|[Ss]eminar|[Ee]vent|[Ss]ession|[Ff]orum|[Ss]ymposium|[Cc]ourse|[Pp]lenary|[Gg]athering|[Rr]ound ?table|[Cc]ongress|[Ss]ummer [Ss]chool|[Ss]tudy [Ii]nstitute|[Dd]ialogue|[Tt]raining|[Pp]rogramme|[Cc]onsultations|[Tt]alks)";

/** How an event is said to have had guests. */
export const BROUGHT =
  "(?:brought together|brings together|gathered|attracted|drew|assembled|united|engaged|involved|convened|welcomed|was attended by|were attended by|is attended by|saw the participation of|counted with the participation of|with the participation of|attended by|bringing together|gathering|bringing)";

/** “Allied nations’ fleet commanders”. */
const MANY_OWN = new RegExp(
  `^(?:the )?(?:(?:Allied|NATO|[Pp]artner|Allied and partner|NATO and partner) [Nn]ations?|(?:NATO|Allied) (?:member states?|countr(?:y|ies)))[’']?(?: and partners?(?: nations?)?)? (?:[\\p{L}-]+ ){0,3}(?:${PEOPLE_WORDS})`,
  "u",
);
const MANY_FROM = new RegExp(
  `(?<![\\p{L}])(?:${PEOPLE_WORDS}|[Ll]eaders|personnel)(?![\\p{L}]).*(?<![\\p{L}])(?:from|of|across|representing) .*(?<![\\p{L}])(?:[Nn]ations|[Cc]ountries|[Aa]llies|[Pp]artners|[Aa]lliance|[Ss]tates|capitals|across NATO)(?![\\p{L}])`,
  "u",
);

/**
 * Tells whether a group is of people from many nations, whose posts are in their capitals.
 *
 *     Experts from 25 partner countries   → true
 *     NATO experts                        → false
 */
export function isFromManyNations(name: string): boolean {
  return (
    (MANY_FROM.test(name) || MANY_OWN.test(name) || isFromSeveral(name)) &&
    !/\b(?:Permanent|Military) Representatives|[Aa]mbassadors/.test(name)
  );
}

/** Countries that make a list of several. */
const SEVERAL = 3;
const LISTED_FROM = new RegExp(
  `(?<![\\p{L}])(?:${PEOPLE_WORDS})(?![\\p{L}]).* from .*(?:,| and )`,
  "u",
);

/** “scientists from Ukraine, Italy and Norway”. */
function isFromSeveral(name: string): boolean {
  return LISTED_FROM.test(name) && countriesIn(name).size >= SEVERAL;
}

/** Those who come from their capitals to NATO Headquarters, though its committees sit there. */
const FROM_CAPITALS =
  /\b(?:Chiefs of (?:Defen[cs]e|(?:the )?(?:Military )?Medical|(?:General )?Staff|Military)|(?:[Dd]efen[cs]e|[Ff]oreign|[Ii]nterior) [Mm]inisters|[Mm]inisters of |Armaments Directors|[Pp]olicy [Dd]irectors|Directors[- ]General|[Hh]eads of (?:national|civil|defen[cs]e)|[Nn]ational (?:[a-z]+ ){0,4}(?:officials|directors|coordinators|advisers)|[Nn]ational [Aa]rmaments|Surgeons General|Civil Society|Parliamentary Assembly|Standing Committee|Executive Committee|Gender Perspectives|[Pp]arliamentarians|[Ll]egislators|[Ll]awmakers)/;

/**
 * Tells whether a body's people come from their capitals, so that even a meeting in Brussels is a visit.
 *
 *     NATO Chiefs of Defence, Civil Society Advisory Panel   → true
 *     Logistics Committee, Permanent Representatives         → false
 */
export function isFromCapitals(name: string): boolean {
  return FROM_CAPITALS.test(name) || isFromManyNations(name);
}
