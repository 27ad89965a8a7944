import { GOING } from "./going-words.ts";
import { ACTOR, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";

/**
 * What a verb tells of presence: whose, and where it must stand.
 *
 * - `go`: the subject is or goes where the object or a place after it says.
 * - `take-part`: the subject is at an event in a place.
 * - `act`: the subject does something in a place that the clause names.
 * - `say`: the subject speaks where the sentence's opening says, and that is a city.
 * - `meet`: subject and object are together; whoever is not at home is the visitor.
 * - `receive`: the object is the guest of the subject.
 * - `be-received`: the subject is the guest.
 */
export type FrameKind = "go" | "take-part" | "act" | "say" | "meet" | "receive" | "be-received";

export interface Frame {
  readonly kind: FrameKind;
  /** The verb with what belongs to it. */
  readonly verb: string;
}

const ITS = "(?:a|an|his|her|their|its|the)";
const SORT =
  "(?:(?:[\\ue100-\\ue1ff\\ue500-\\ue5ff]|European|Mediterranean|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|official|working|[a-z]+-(?:day|week|hour|part|leg|stop|phase|country|nation)|productive|extensive|important|routine|orientation|in-person|whirlwind|lengthy|rare|short|brief|historic|joint|bilateral|high-level|annual|introductory|inaugural|farewell|successful|surprise|(?:previously )?unannounced|unscheduled|state|regional|study|courtesy|fact-finding|familiari[sz]ation|goodwill|field) )*";

const AWARD =
  "(?:Awards?|Prizes?|Medals?|Cross|Order of|awards?|prizes?|medals?|(?:honorary )?(?:doctorate|degree|citizenship)|distinction|decoration)(?![\\p{L}])";

/** Verbs of presence with their frames, as NATO's newsroom writes them; the first that matches counts. */
export const FRAMES: readonly Frame[] = [
  {
    kind: "go",
    verb: `(?:pay|pays|paid|paying|make|makes|made|making|conduct|conducts|conducted|undertake|undertook|undertakes|complete|completed|conclude|concluded|concludes|concluding|finish|finished|begin|begins|began|start|starts|started|kick off|kicks off|kicked off|end|ends|ended|ending|round off|rounded off|wrapping up|kicking off|rounding off|beginning|starting|completing|wrap up|wraps up|wrapped up|wind up|winds up|wound up|winding up|continue|continues|continued|carry out|carried out|embarked on|embarks on)(?: [\\ue300-\\ue3ff])? ${ITS} ${SORT}(?:visit|trip|tour(?: of(?= (?:the )?${PLACE}))?|stop|stay|stopover|travels?|journey|[Ff]ield [Ss]tudy|calls? abroad|calls?(?= at (?:the )?(?:[^,;:]{1,40} in )?${PLACE}))`,
  },
  { kind: "go", verb: "visits?|visited|visiting|tours?|toured|touring" },
  {
    kind: "go",
    verb: `(?:led|leads|leading|headed|heads|heading)(?= ${ACTOR} (?:on a (?:visit|trip) )?to (?:the )?${PLACE})|(?:led|leading|headed|heading|(?<=\\b(?:will|to) )(?:lead|head))(?= (?:(?:an?|the|its|his|her) )?(?:${ACTOR}|(?:NATO[’']s )?(?:(?:[a-z-]+|${PEOPLE}|\\p{Lu}[\\p{L}-]*|${ACTOR}) ){0,4}(?:delegation|group|party)) (?:of [^,;:]{3,60}? )?(?:on a (?:visit|trip) )?to (?!the (?:EU|UN|OSCE|United|European|Organi[sz]ation|Assembly)\\b|NATO\\b)(?:(?:an?|the|its|his|her|their) |[\\p{Lu}\\ue000-\\ue0ff]))`,
  },
  {
    kind: "act",
    verb: `receiv(?:es|ed|ing)(?= (?:(?!and |with |at |on |in |to |who )\\S+ ){0,6}?${AWARD})|(?:accept|accepts|accepted|accepting)(?= (?:[^,;]{0,60} )?${AWARD})|(?:was|were|is|are|be|been|being) (?:also |then )?(?:honou?red with|awarded|decorated with|presented with|(?:made|named|declared|appointed) (?:an )?honorary|conferred)`,
  },
  {
    kind: "go",
    verb: "travels?|travell?ed|travell?ing|went(?! over (?!to )(?!(?:the )?(?:border|bridge|river|pass|Atlantic|Channel)\\b)| through (?!(?:the )?[\\ue000-\\ue0ff]))|goes(?! (?:over|through) )|flew|flies|fly|arrives?|arrived|arriving|journeyed|heads? to|headed (?:to|for)|return(?:ed|s)|return(?= to (?:the )?[\\ue000-\\ue0ff](?![’']))|landed|(?<=[\\ue400-\\ue4ff],? (?:(?:who|also|then|now|next|first|both|recently|has|had|will|later) )*)(?:called(?= at (?:the )?[\\ue000-\\ue0ff])|c[ao]me(?= to (?:the )?[\\ue000-\\ue0ff](?![’'])))|(?<=\\b(?:is|are) (?:also |now |then )?)coming(?= to (?:the )?[\\ue000-\\ue0ff](?![’']))|(?:stop(?:s|ped)?|drop(?:s|ped)?|sw[iu]ng(?:s)?) by(?= (?:the |NATO[’']s )?[\\ue000-\\ue0ff])|stopped|stops|move on|moved on|set off|continue on|continued on|(?:continue[sd]?|proceed(?:s|ed)?|moves?|went) on(?= to (?:the )?[\\ue000-\\ue0ff](?![’']))|(?:continue[sd]?|proceed(?:s|ed|ing)?)(?= to (?:the )?[\\ue000-\\ue0ff](?![’']))",
  },
  {
    kind: "be-received",
    verb:
      `(?:was|were|is|are|be) (?:also |then )?(?:a |the )?guests? of(?= (?:the )?${ACTOR})|` +
      "(?:was|were|been|be|is|are|being) (?:also |then |warmly |officially |later )*(?:welcomed|received|hosted|greeted)(?: (?:to|for) (?:an? )?(?:[a-z-]+ )?(?:lunch|dinner|breakfast|reception|talks))?",
  },
  {
    kind: "go",
    verb: "(?:was|were|is|are|be|been)(?: currently| also| today| back| last| again| recently)*(?= (?:(?:in|at)\\b|on (?:an? |his |her |their )?[a-z -]*(?:visit|trip)))",
  },
  { kind: "go", verb: GOING },
  {
    kind: "receive",
    verb: "welcom(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|play(?:s|ed|ing)? host to|host(?:s|ed|ing)?|greet(?:s|ed|ing)?",
  },
  {
    kind: "take-part",
    verb: "attend(?:s|ed|ing)?|(?:told|tells) (?:an? |the )?(?:[a-z]+ ){0,2}(?:audience|crowd|gathering|delegates|reporters|journalists|students|cadets|lawmakers|parliamentarians|participants|guests|conference|forum|panel|press)(?= (?:[a-z]+ ){0,3}(?:at|in) )|participat(?:e|es|ed|ing)(?: as an? [a-z]+)?(?: (?:on )?[\\ue300-\\ue3ff])? (?:in|at)|(?:take|takes|took|taking) part(?: (?:on )?[\\ue300-\\ue3ff])? in|co-chair(?:s|ed|ing)?|chair(?:s|ed|ing)?|moderat(?:es|ed|ing)|address(?:es|ed|ing)?|(?:took|takes) (?:his|her|their|its|a|the) (?:seat|place)s?(?= (?:at|in) (?:the |an? )?(?:[a-z]+ )?(?:meeting|session|table|Council|Committee|conference))|represented (?:(?:the )?[\\ue000-\\ue0ff]|(?:his|her|their) (?:country|nation|government)|the Alliance)(?= (?:at|in|during) (?!(?:NATO|the (?:EU|UN|OSCE|Alliance|European Union|United Nations))\\b(?! [\\p{Lu}\\ue000-\\ue5ff])))|(?:speak|speaks|spoke|speaking)(?: today)?(?: (?:on )?\\(?[\\ue300-\\ue3ff]\\)?){0,2} (?:at|to|during|in|alongside|before)|join(?:s|ed|ing)?|open(?:s|ed|ing)?(?! (?:(?:the|an?|its|their|his|her|new) )*(?:doors?|ways?|path|roads?|chapter|page|prospects?|possibilit|opportunit|eyes|markets?|borders?|fire|up)\\b)|inaugurat(?:e|es|ed|ing)|presid(?:e|es|ed|ing) over(?! by)|represent(?:s|ed) NATO at|(?:led|leads|leading|headed|heads|heading|(?<=\\b(?:will|to) )(?:lead|head))(?= (?:the|an?|its|NATO[’']s) (?:[\\p{L}\\ue100-\\ue1ff’'-]+ ){0,3}(?:side|team|delegation) (?:at|in|to|during) (?:the |these |staff |annual )*(?:[\\ue200-\\ue2ff]|(?:[\\p{L}\\ue000-\\ue0ff-]+ ){0,4}(?:talks|negotiations|consultations|discussions|meetings?|[Ff]orum|[Cc]onference|[Ss]eminar|[Ss]ymposium|[Cc]eremony|[Ss]ession) ))|(?:led|leads|headed|heads|(?<=\\b(?:will|to) )(?:lead|head))(?= (?:the |an? |its |NATO[’']s )?[\\ue400-\\ue4ff] (?:at|in|during) (?:the |these |annual )*(?:[\\ue200-\\ue2ff]|(?:[\\p{L}\\ue000-\\ue0ff-]+ ){0,4}(?:talks|negotiations|consultations|[Ff]orum|[Cc]onference|[Ss]eminar|[Ss]ymposium|[Cc]eremony)) )|(?:was|were|is|are|will be) (?:the |a |an )?(?:guests? of honou?r|(?:keynote |guest |main )speakers?|on hand|present|in attendance)(?= (?:at|during) )|(?:speak|speaks|spoke|speaking) on (?:a|the) panel (?:at|in|during)|(?:take|takes|took|taking) the (?:floor|stage|podium) (?:at|in|during)|kick(?:s|ed) off|(?:wrap(?:s|ped|ping)? up|conclud(?:es|ed|ing)|wound up|round(?:s|ed) off|clos(?:es|ed))(?= (?:[\\p{L}\\d\\ue000-\\ue0ff’'-]+ ){0,6}?(?:[Ss]ummit|talks|[Mm]eetings?|[Cc]onference|[Ff]orum|[Ss]eminar|[Ss]ymposium|discussions|consultations)\\b)",
  },
  {
    kind: "act",
    verb: "(?:give|gives|gave|giving|deliver|delivers|delivered|delivering|make|makes|made|making) (?:a |an |the |his |her |opening |closing |keynote |introductory |welcome )*(?:(?!(?:at|in|on|of|by|for|during|to|with)\\b)[a-z]+ ){0,2}(?:speech|speeches|lecture|keynote|address|remarks|presentation|statement|intervention|talk|press conference|news conference|press point|interview)(?: (?:at|to))?|(?:deliver|delivers|delivered|delivering|gave|giving) (?:the |this year[’']s |\\S+ )?(?:[\\p{Lu}\\ue400-\\ue701]\\S* ){1,4}(?:Lecture|Address|Speech|Oration)|lectured at|observ(?:e|es|ed|ing)|watch(?:es|ed|ing)?|witness(?:es|ed|ing)?|review(?:ed|ing)(?= (?:the )?(?:[a-z-]+ )?(?:troops|guard|soldiers|forces|parade))|(?:gave|giving|gives) evidence|follow(?:s|ed)(?= (?:the |a |an )?(?:[a-z-]+ ){0,4}(?:demonstrations?|exercise|drills?|manoeuvres|parade|display|live[- ]fire) )|inspecting|laid (?:a |the )?(?:wreaths?|flowers|bouquets?)|(?:pay|pays|paid|paying) (?:an? )?(?:(?:series|number|round) of |several )?(?:courtesy |official |formal )*calls?(?= (?:on|to|in|at) )|dedicat(?:es|ed)(?= [^.;]* at (?:the )?[\\ue000-\\ue0ff])|deposit(?:s|ed)|paid tribute|(?:paid|pays|paying) (?:his|her|their) respects|inspect(?:s|ed)|oversaw|thank(?:s|ed)|praise[sd]?|prais(?:es|ing)|sign(?:s|ed)|mark(?:s|ed)|commemorat(?:es|ed)|celebrat(?:es|ed)|briefed|brief|(?:spend|spent)(?![^.;]{0,60} (?:leave|holiday|vacation|furlough)\\b)(?! (?:[a-z]+ ){0,3}(?:childhood|youth|career|teens|twenties|thirties|life|boyhood|girlhood|retirement|exile|time as|years))|sees(?= (?:the )?[\\ue400-\\ue4ff])|saw|see|engage[sd]?|congratulated|congratulates|spoke with|spoke to|talked (?:with|to)|chatted with|conversed with|discuss(?:es|ed)?|(?:hold|holds|held|gave|give|gives) (?:a |an |another )?(?:joint )?press (?:conference|point|briefing|statement)s?",
  },
  {
    kind: "meet",
    verb: `(?:calls?|called|calling) on(?= (?:the )?${ACTOR}(?:(?:, | and |, and )(?:the )?${ACTOR})*,? (?:in|at|during|on [\\ue300-\\ue3ff]|\\(?[\\ue300-\\ue3ff])(?![^;:.]* to (?!discuss|talk|review|exchange|present|mark)[a-z]+))|(?:bilateral )?(?:talks|discussions)(?= with)|(?:meet|meets|met|meeting)(?! (?:(?:the|its|his|her|their|all|a|these|this|every) )?(?:[a-z-]+ ){0,2}(?:deadlines?|targets?|requirements?|standards?|criteria|conditions|commitments?|goals?|challenges?|demands?|needs?|thresholds?|obligations?|pledges?|objectives?)\\b)(?: up)?(?: separately| bilaterally| jointly| also| today| again| virtually| online)*|(?:hold|holds|held|have|has|had|having|hosted|conduct|conducted)(?: a number of| a series of| separate| several| a| an| [a-z]+-level| his| her| productive| fruitful| bilateral| in-depth| extensive| wide-ranging| constructive| good| high-level| official| working| important)* (?:talks|discussions?|meetings?|consultations|exchanges?|audiences?|conversations?|dinner|lunch|breakfast|engagements?|call)|(?:exchang(?:e|es|ed|ing) views|sits? down|sat down|sitting down|confers?|conferred)(?= with)|engaged (?:in (?:talks|meetings|discussions) )?(?=with)`,
  },
  {
    kind: "say",
    verb: "reaffirm(?:s|ed)|underlin(?:es|ed)|underscore[sd]|stress(?:es|ed)|highlight(?:s|ed)|emphasi[sz](?:es|ed)|said|says|stated|noted|announced|expressed|outlined|reiterated|commended|paid tribute|told(?! by\\b)|warned|urged|called|unveiled|launched",
  },
];

/** A visit named by a noun: “during his first official visit to ◆”. */
export const VISIT_NOUN = `${SORT}(?:visits?|trips?|tours?|travels?|stopover|stay|(?<=-day )program(?:me)?)`;
