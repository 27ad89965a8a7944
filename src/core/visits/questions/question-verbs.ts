/** Verbs that take somebody somewhere, with the preposition before the place. */
export const GO =
  "(?:(?:pay|paid|pays|make|made|makes) (?:a |an |his |her |their )?(?:\\w+[ -])?(?:(?:visits?|trips?) to|(?:calls?|visits?) (?:on|at))" +
  "|visit(?:s|ed|ing)?(?: to)?|tour(?:s|ed|ing)?" +
  "|(?:go|goes|going|gone|went|travel|travels|travell?ed|travell?ing|come|comes|came|coming|fly|flew|flown|flying|jet|jett?ed|head|heads|headed|heading|journey(?:s|ed)?|arrive|arrives|arrived|return|returned|stop|stopped|pop|popped|drop|dropped|pass|passed|swing|swung|turn(?:ed)? up|show(?:ed)? up|touch(?:ed)? down|get|got|(?:make|made|makes) it)(?: over| down| out| back| off| through| across)? (?:to|into|in|at|by|through)" +
  "|(?:leave|left|depart(?:ed)?|set off|set out) for|(?:be|been) back in" +
  "|(?:been|be|stay|stayed|staying|present|received|welcomed|hosted|spotted|seen) (?:to|in|at|inside|by)|been (?:on|around)" +
  "|call(?:s|ed|ing)? (?:in )?(?:on|at)|drop(?:s|ped|ping)? in on|(?:been|come|came|passed) (?:through|over to|out to|down to|up to|by)|represent(?:s|ed)? (?:nato|the alliance) in|set foot (?:in|on)|landed in|entered)";
/** The same without a place: where did Rutte go? */
export const GO_END =
  "(?:visit(?:ed|ing|s)?|go|goes|going|gone|went|travel(?:s|led|ed|ling|ing)?|been|be|fly|flew|flown|flying|stay|stayed|stop|stopped|land|landed|come|came|arrive|arrived|head|heading|do|done|cover(?:ed)?|tick(?:ed)? off|trained|hosted|received|invited|sent|taken|tour(?:ed)?|journey|set foot|(?:turn|show|pop|end)(?:ed)? up|appear(?:ed)?|inspect(?:ed)?|see|seen)(?: to| in| off| on| by| over| round)?";
/** Nouns for a visit, with what may stand before them. */
export const TRIPS =
  "(?:(?:official|state|working|high-level|foreign|overseas|international|the|last|latest|most recent|newest|next|recent|first|all|any|every|each|single|his|her|their|NATO) )*" +
  "(?:visits?|trips?|journeys?|voyages?|travels?|tours?|stays?|stops?|stopovers?|travelling|(?:travel )?itinerar(?:y|ies)|travel (?:schedules?|plans?|diar(?:y|ies)|logs?|records?)|whereabouts)";
/** Nouns for the days that somebody has planned; alone they say nothing of visits. */
export const DIARY =
  "(?:(?:travel|official|public|daily|weekly|monthly|foreign|full|whole) )*(?:schedules?|agendas?|diar(?:y|ies)|calendars?|timetables?|programmes?|movements|engagements|appearances|appointments|itinerar(?:y|ies))";
/** Verbs that help another, at the head of a question. */
export const AUX =
  "(?:did|didn['’]t|does|do|has|hasn['’]t|have|had|was|wasn['’]t|were|is|are|will|would|can)";
/** Verbs of meeting somebody. */
export const MEET =
  "(?:meet(?:s|ing)?|met|talk(?:ed|s|ing)?|speak(?:s|ing)?|spoke|spoken|(?:chat|huddle)(?:s|d|ted|ting)?|confer(?:red|ring)?|consult(?:s|ed|ing)?|(?:sit|sits|sat|sitting) down|(?:catch|caught|catching) up|see|sees|saw|seen|seeing|(?:hold|held|have|had|having) (?:talks|discussions|meetings?|(?:an? |the )?(?:\\w+ )?(?:meeting|appointment|audience|conversation|chat|call|lunch|dinner|breakfast|bilateral)))(?: up)?(?: with| to)?";
/** The same, of what is past. */
export const HAS_MET =
  "(?:met|saw|talked|spoke|conferred|sat down|caught up|(?:held|had) (?:talks|discussions|meetings?|a meeting))(?: up)?(?: with| to)?";
/** Verbs of taking part in an event. */
export const ATTEND =
  "(?:attend(?:s|ed|ing)?|(?:take|takes|took|taking|taken) part in|participat(?:e|es|ed|ing) (?:in|at)|represent(?:s|ed)? (?:nato|the alliance) (?:at|in))";
/** Coming together, which needs no object. */
export const GATHER =
  "(?:gather|conven|assembl|congregat)(?:e|ed|es|ing|s)?(?: together)?|(?:came|come|comes|got|get) together";
/** What may stand between who and the verb. */
export const HAVE = "(?:(?:has|have|had|did|was|were|is|are|will) )?";
/** Verbs of a host. */
export const RECEIVE = "(?:receive[ds]?|host(?:s|ed)?|welcome[ds]?|greet(?:s|ed)?)";
/** Nouns for where somebody may go. */
export const PLACES =
  "(?:countries|country|places?|cities|city|towns?|capitals?|nations?|states?|allies|ally|partners?|parts of the world|destinations?|compan(?:y|ies)|factor(?:y|ies)|(?:air ?)?bases?|camps?|facilit(?:y|ies)|sites?|venues?|(?:training )?(?:cent(?:re|er)s?|schools?|institut(?:es?|ions?)))";
/** Words for whoever it was. */
export const SOMEONE = "(?:who(?:m|ever)?|any(?:one|body)|some(?:one|body)|people)";

/** Who is asked about, up to what follows. */
export const WHO = "(?<who>.+?)";
/** The place that is asked about, to the end. */
export const WHERE = "(?<where>.+)";
/** Somebody who was met, up to what follows. */
export const MET = "(?<met>.+?)";
/** A place at the end, where one is named. */
export const IN_WHERE = `(?: (?:in|at|during|on|to) (?:a |an |the )?(?:visit to |trip to )?${WHERE})?`;
