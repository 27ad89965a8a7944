import { CAPITAL, LETTER, NAME_TAG, OTHER_TAG, PEOPLE, PLACE, REGION } from "./marks.ts";
import { HONOURS, ROLE, TITLE, TOPIC_WORD } from "./role-words.ts";

const OWNER = String.raw`NATO(?:[’']s)?|the Alliance[’']s|Allied|EU|UN|OSCE|KFOR(?:[’']s)?|(?:the )?(?:NATO )?Secretary[ -]General[’']s|Council of ${REGION}|${PLACE}(?! the | ${PEOPLE})(?:[’']s?)?|${PEOPLE}|${TOPIC_WORD}(?:[’']s)?`;
const QUALIFIER =
  "the|The|a|an|its|his|her|then|new|newly appointed|newly elected|outgoing|incoming|visiting|current|former|the host|(?:His|Her|his|her) (?:Majesty|Excellency|Holiness|Eminence|(?:(?:Royal|Serene|Imperial|Grand Ducal) )?Highness),?(?: the)?";
const BEFORE_ROLE = `(?:(?:${QUALIFIER}|${OWNER}) )*`;

const LETTERS = String.raw`[${LETTER}\u0300-\u036f]*`;
const NAME_WORD = `${NAME_TAG}[${CAPITAL}]${LETTERS}(?:[’'-](?!s(?![${LETTER}]))[${LETTER}]${LETTERS})*(?:’(?= Al))?`;
/** “the 1st ▲ Brigade”. */
const TOPIC = `(?:\\d{1,3}(?:st|nd|rd|th) )?(?:${PLACE}[-–]${PLACE}|${TOPIC_WORD}|${PLACE}|${PEOPLE} (?:army|navy|air force|armed forces|coast guard)|${PEOPLE}|${REGION})(?![${LETTER}-])(?:[’']s(?= )| ?\\d{1,2}(?![\\d.:,]?\\d))?`;
const HOUSE = `(?:${NAME_WORD} ){1,3}(?:of )?(?:Institute|University|Foundation|Committee|Council|Group|Centre|Division|Command|College|Academy|Agency|Office|Forces|Corporation|Bank|Fund)(?![${LETTER}])`;
/** “NATO’s southern Air Operations Centre”. */
const SMALL = "(?:(?:(?:south|north|east|west)ern|multinational|joint|regional) )?";
const TOPICS = `(?:${TOPIC}|${HOUSE})(?:(?: |, (?=[^.;]{0,40} and )|,? and (?!General [^SI])| of the | of | for the | for | & )(?:the )?${SMALL}${TOPIC})*`;
const OF_WHAT = `(?:,? (?:of|for)(?: the| all| his| her)? ${TOPICS})`;
const AT_WHAT = `(?: (?:at|in|to|on) (?:the |${PLACE}[’']s )?(?:${PEOPLE} )?(?!NATO\\b)${TOPIC_WORD}(?:(?: | of | of the | for |,? and )${TOPIC})*(?: of the Secretary[ -]General)?)`;
const TO_WHOM = `(?: (?:in|to|to the) (?:NATO|${PLACE})(?= to |,|$)| to (?:NATO|(?:the )?${PLACE}))`;
/** “Commander JFC ◆” commands that house, whoever else is called commander. */
const OF_HOUSE = `(?<=Commander)(?:,? of(?: the)?)? (?:${OTHER_TAG}?HQ )?(?:Allied )?(?:${OTHER_TAG}?JFC|Joint Force Command)(?: ${OTHER_TAG}?HQ)?[ -]${PLACE}|(?<=Commander|Chief of Staff)(?:,? of(?: the)?)? ${OTHER_TAG}?(?:MARCOM|LANDCOM|AIRCOM|STRIKFORNATO)(?=, )|(?<=Head|Director) of (?:the )?NATO (?:${OTHER_TAG}|${NAME_TAG})?Representation (?:to|in) ${PLACE}`;
/** “the Commander of the Joint Command in ◆, Admiral ◉”; “… at NATO, visited”. */
const ITS_SEAT = `(?:(?<=(?:Command|Cent(?:re|er)|Corps|Base|Brigade|Battlegroup|Group|Force|Fleet|Division|School|College|Academy|Detachment|Wing)) (?:in|at) ${PLACE}(?:, ${PLACE})?(?=, )| at NATO(?=[,)]))`;
const ROLE_PHRASE = `${BEFORE_ROLE}${ROLE}(?:${OF_HOUSE}|${ITS_SEAT}|${OF_WHAT}|${AT_WHAT}|(?<=Ambassador|Ambassador of ${PLACE}|Ambassador of the ${PLACE}|Representative|Representative of ${PLACE}|Liaison Office|Liaison Officer|Liaison Mission|Delegation)${TO_WHOM})*`;

const PARTICLE =
  "(?:al|el|bin|bint|ben|ibn|von|van|der|den|de|da|dos|do|di|del|della|la|le|ter|ten|af|av|zu|Ould|e|y)";
const MORE_NAME = String.raw`(?: (?:[‘“"']${NAME_TAG}?[${CAPITAL}]${LETTERS}[’”"'](?= ${NAME_TAG})|(?:${NAME_TAG}?[${CAPITAL}]\.)+|(?:al|el|ad|an|ar|as|ash|at|bin)-[${CAPITAL}]${LETTERS}(?:[’'-][${LETTER}]${LETTERS})*|(?:${PARTICLE} ){0,2}${NAME_WORD}))`;
/** “D. Y. Chandra”, “A.Kalns”; without a title only where they stand apart. */
const INITIALS = `(?:${NAME_TAG}?[${CAPITAL}]\\. ?){1,4}`;
const NAME = `(?:${INITIALS})?(?:(?:al|el)-[${CAPITAL}]${LETTERS}|${NAME_WORD})${MORE_NAME}{0,5}`;
const FULL_NAME = `(?:(?<=^|[ (“])(?:${NAME_TAG}[${CAPITAL}]\\. ){1,3}${NAME_WORD}${MORE_NAME}{0,5}|${NAME_WORD}${MORE_NAME}{1,5})`;
const FROM_WHERE = `(?: (?:of|from) (?:the )?${PLACE}(?![’'])| \\(${PLACE}\\))`;

const ENDS = `(?=\\s*(?:[,.;:()–]|$)| (?:and|will|at|on|in|to|with|as|who|also|has|was|is|visited|met|to|[a-z]+ed|paid|held|gave|took)\\b)`;
/** “Meeting with General ◉, the ▲ Chief of Defence, the Chairman said”: whose verb follows is another. */
const ANOTHER = `the (?:(?:Deputy|Vice|Prime|Secretary) )?(?:Chair(?:man|woman)?|Admiral|General|President|Minister|Director|Commander|Commandant|Ambassador|Chancellor|Chief) (?!(?:of|for|and|in|at|to|General|Staff)\\b)[a-z]`;
const APPOSED = `(?:,? \\(|, )(?!${TITLE})(?<apposed>${ROLE_PHRASE}(?: and (?:concurrently )?${ROLE}(?:${OF_WHAT}|${AT_WHAT}|, (?:the )?${TOPICS})?)?(?:, (?!(?:the )?(?:NATO|Allied|Allies|Chiefs|Ministers|Alliance|Council)(?![${LETTER}])|${ANOTHER})(?:the )?${TOPICS})?)${ENDS}(?:(?!, ${TITLE})|(?=, ${TITLE}+${NAME}, (?:the )?${ROLE_PHRASE}(?:,| and ))|(?<=^${OTHER_TAG}?(?:At|Upon|On|Following) (?:the|an) (?:kind )?invitation (?:of|from|by) .*))`;

const SERVICE = "(?:Army|Navy|Naval|Air Force|Marine Corps|Armed Forces|Land Forces)";
/** “the French General ◉”, “U.S. Army General ◉”; “in Norway General ◉” is another thing. */
/** “Peter Hudson (▲ Navy), Commander of …”, “Hans Vik, ▲ Army, Commander …”. */
const OF_ARMY = `(?: \\((?:${PLACE}|${PEOPLE}) (?:Royal )?${SERVICE}\\)|,(?: of the)? (?:Royal )?(?:${PLACE}|${PEOPLE}) (?:Royal )?${SERVICE}(?=, ))`;
const NATION = `(?<nation>${PEOPLE}|${PLACE}(?= ${SERVICE})|(?<=^|[,;(] |\\b(?:with|by|and|welcomed|met|hosted|received|the|The) )${PLACE}) (?:Royal )?(?:${SERVICE} )?(?=[${CAPITAL}])`;

const ROLE_AND_NAME = `(?<role>${ROLE_PHRASE}(?:(?:(?<!Secretary[ -]General) and (?!(?:the )?(?:${PLACE}|${PEOPLE}|NATO\\b))| [–—] )${ROLE_PHRASE}(?=,? (?:${TITLE})*${NAME_WORD}${MORE_NAME}))?)(?:(?: |, | – )(?:${NATION})?(?<titles>${TITLE}*)(?<name>${NAME})(?:${HONOURS})?)?`;
const TITLED_NAME = `(?:the |The )?(?:${NATION})?(?<titles>${TITLE}+)(?<name>${NAME})`;

/** “the Ministers of Latvia, ◉, and of Estonia, ◉”: the second, whose office the first tells. */
export const NEXT_OF = `(?<=, |and )of (?:the )?(?<from>${PLACE}),? (?<titles>${TITLE}*)(?<name>${FULL_NAME})`;

/** A person: office and name, title and name, a full name alone, or an office alone. */
export const PERSON = `(?:(?:${TITLED_NAME}|(?<name>${FULL_NAME}))(?:${HONOURS})?(?<from>${OF_ARMY}|${FROM_WHERE})?(?:${APPOSED})?|${ROLE_AND_NAME}(?<from>${FROM_WHERE})?)`;

/** A surname alone; it counts where the release gives the full name. */
export const SURNAME = NAME_WORD;

/** “The Admiral then flew …”: whom the sentences before were about. */
const THE_OFFICER =
  "[Tt]he (?:NATO )?(?:Admiral|General|(?:Air Chief )?Marshal|general|admiral)(?= (?:(?:also|then|later|further|next|subsequently|first|finally) )?(?:[a-z]+ed|was|is|will|has|had|met|meets|spoke|took|gave|held|went|flew|left|began|paid|made|drew|laid|saw)(?![a-z-]))";
export const PRONOUN = `(?<![${LETTER}])(?:(?:His|Her) (?:Majesty|(?:Royal )?Highness|Excellency|Holiness)(?= (?!the|and)[a-z])|He|She|he|she|They|they|I|We|we|both leaders|the two leaders|${THE_OFFICER})(?![${LETTER}])`;

const NUMBER =
  "(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty)(?:-[a-z]+)?";
const COUNT = String.raw`(?:(?:the|The|A|a|an|An|all|All|Around|About|Some|some|around|about|over|more than|More than|nearly|Nearly) )*(?:\d[\d,.]* |(?:one |two |three |several )?hundred |hundreds of |(?:${NUMBER}) |[Ss]everal |dozens of )?`;
const eitherCase = (words: string) =>
  words.replace(/(?<=^|\|)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const KIND_OF = eitherCase(
  "national|staff|senior|permanent|fact-finding|assessment|liaison|survey|high-level|high|level|military|civil|civilian|personnel|policy|subject-matter|subject matter|young|newly|elected|political|allied|partner|regional|defen[cs]e|security|armaments|first|emergency|medical|intelligence|transport|key|top|other|many|various|industry|parliamentary|joint|large|small|foreign|government|cross-party|training|expert|advisory|mobile|women|course|invited|bipartisan|cross-party|procurement|legal|technical|scientific|opinion|content|media|gender|cyber|high-ranking|mid-level|early-career|selected|prominent|leading|academic|business",
);
const HEADS = eitherCase(
  "delegates|guests(?<!\\b(?:were|was|are|as|be|been) guests)|envoys|delegation|delegations|representatives|directors|ambassadors|officials|experts|medics|paramedics|parliamentarians|officers|advis[eo]rs|commanders|cadets|students and staff|staff and students|students|class of \\d{4}|class|journalists|chiefs|policymakers|diplomats|leaders|ministers|team|group|members|participants|scientists|academics|scholars|lawmakers|senators|legislators|responders|teachers|professors|counterparts|professionals|practitioners|specialists|planners|researchers|engineers|lawyers|creators|influencers|young people|decision-makers|stakeholders|instructors|attachés|fellows|doctors|surgeons|heads(?= of)|commandants|trainees|[Mm]ilitary [Rr]epresentatives|Military Representatives|Permanent Representatives|Chiefs of Defen[cs]e|Defen[cs]e Ministers|Foreign Ministers|Ambassadors|Parliamentarians",
);
const COUNTED = `(?:(?:over|more than|nearly|almost|about|around|some|up to|all) )*(?:\\d+|${NUMBER}|several|many) (?:(?:of|out of) (?:the |its )?(?:\\d+ )?)?`;
const ITEM = `(?:the )?(?:(?=[\\da-z])${COUNTED})?(?:[a-z]+-[a-z-]+ (?=${PEOPLE}|[a-z])|[a-z]+ (?=${OTHER_TAG}?[Nn]ations|${OTHER_TAG}?[Cc]ountries|${OTHER_TAG}?[Aa]llies|${OTHER_TAG}?[Pp]artners))?(?:${REGION}|NATO(?:[’']s)?|Allied|${OTHER_TAG}?(?:Allies|Partners?)|allied|allies|nations|countries|partners|partner|members?|academia|industry|organi[sz]ations|institutions|academies|colleges|services|regions|provinces|cities|parliaments?|congress|armed forces|universities|agencies|ministries|governments?|capitals|think tanks|civil society|young people|${OTHER_TAG}?(?:Nations|Countries)|${KIND_OF}|${HEADS}|${PEOPLE}|${PLACE}(?:[’']s(?= ))?|${TOPIC_WORD}(?:[’']s(?= ))?)(?![${LETTER}-])`;
const OF_GROUP = `(?: (?:of|from|for)(?: across| around| all over)? ${ITEM}(?:(?: |, |,? and | of | from | for (?=[${CAPITAL}])|[’']s )${ITEM})*)`;
/** “the guests of ▲ President ◉”: whose guests somebody is. */
const GUESTS_OF = `(?!(?:(?:the|special|official) )*guests? of (?:(?:the|his|her|${PEOPLE}|${PLACE}[’']s|NATO[’']s) )*(?:President|Prime|Foreign|Defen[cs]e|Minister|King|Queen|Secretary|Chief|Commander|General|Admiral|Chancellor|Mayor|Speaker)(?![a-z]))`;
const GROUP = `${GUESTS_OF}${COUNT}(?:(?:${PEOPLE}|Baltic|Nordic) and (?=${PEOPLE} ))?(?:(?:NATO(?:[’']s)?|Allied|${REGION}|${PEOPLE}|${PLACE}(?:[’']s)?|${TOPIC_WORD}(?:[’']s| and(?= ${TOPIC_WORD} ))?|${KIND_OF}) ){0,6}(?:${HEADS})(?: and (?:faculty|staff|(?:${KIND_OF} )?(?:${HEADS})))?(?![${LETTER}-])${OF_GROUP}?`;
const BODY = `(?:(?:the|The|a|A) )?(?:(?:NATO(?:[’']s)?|North Atlantic|Allied|${PEOPLE}|${PLACE}(?:[’']s)?|${TOPIC_WORD}(?:[’']s)?|${NAME_TAG}[${CAPITAL}][${LETTER}-]*(?= (?:[^.,;]{0,30} )?(?:Committee|Board|Panel))|and) ){0,6}(?:[Mm]ilitary [Cc]ommittee|Committee|Council|Assembly|Bureau|Board|Panel|Transport Group)(?:(?<=Committee) on (?:the )?${TOPICS}| (?:delegation|Bureau))?`;
const STAFF =
  "(?:the |The )?(?:NATO(?:[’']s)? )?(?:International (?:Military )?Staff|(?<=NATO |NATO[’']s )(?:military |civilian )?(?:staff|personnel))";
const COURSE = `(?:the |The )?(?:(?:NATO(?:[’']s)?|${TOPIC_WORD}(?:[’']s)?) ){0,5}(?:${NAME_TAG}|${OTHER_TAG})?(?:Senior|Regional(?: Cooperation)?|Modular(?: Short)?|Officers|Command) Course(?: \\d[\\d-]*)?(?: [Mm]embers)?(?: of (?:the )?(?:NATO |${TOPIC_WORD} ){0,4}${TOPIC_WORD})?`;

/** The College as a traveller; elsewhere it is a house. */
const COLLEGE = `(?:the |The )?NATO Defen[cs]e College(?=,? and its Commandant| (?:has |have |recently |then )*(?:embarked|visited|travell?ed|paid|undertook|conducted|concluded) )`;

/** A school or society that goes somewhere; elsewhere it is a house. */
const SCHOOL_WORD = `(?:${NAME_TAG}|${OTHER_TAG})?(?!NATO|Allied)[${CAPITAL}][${LETTER}-]*`;
const SCHOOL = `(?=(?:the |The )?(?:${OTHER_TAG}|${NAME_TAG})?(?:${PEOPLE}|${PLACE}|Baltic|Royal))(?<!\\b(?:of|from|at|by|for|in|with|and|to|as) (?:the )?)(?:the |The )?(?:(?:${OTHER_TAG}|${NAME_TAG})?Royal )?(?:${PEOPLE}|${PLACE}(?:[’']s)?|Baltic|Royal)(?: ${SCHOOL_WORD}){0,4} (?:${OTHER_TAG}|${NAME_TAG})?(?:College|Institute|Academy|University|Association|Society|Organi[sz]ation|Foundation)(?: (?:of|for) (?:the )?${SCHOOL_WORD}(?: (?:(?:of|for|and) )?${SCHOOL_WORD}){0,4})?(?=(?: \\([^()]{2,14}\\))? (?:(?:has|have|recently|also) )*(?:visited|visits?|toured|travell?ed to|paid) )`;

/** “the Military Committee’s visit to ◆”. */
const ITS_VISIT = `(?=[’']s (?:[a-z-]+ )?(?:visit|trip|tour) to )`;

/** A body or an unnamed company: “the NATO Military Committee”, “Allied personnel policy directors”. */
export const COMPANY = `(?:(?:${COLLEGE}|${SCHOOL}|${BODY}|${COURSE}|${GROUP}|${STAFF})(?![${LETTER}’'-])|${BODY}${ITS_VISIT})`;

/** A word that each company’s name holds. */
export const COMPANY_WORD = `${HEADS}|[Cc]ommittee|Council|Assembly|Bureau|Board|Panel|Transport Group|[Ss]taff|personnel|Course|NATO Defen[cs]e College|(?:College|Institute|Academy|University|Association|Society|Organi[sz]ation|Foundation)(?=(?: (?:of|for) [^.;,]{3,60}?)?(?: \\([^()]+\\))? (?:(?:has|have|recently|also) )*(?:visit|tour|travel|paid))`;

/** Words in small letters that a company may begin with. */
export const LOWER_START = `(?:(?:${KIND_OF}) (?:\\S+ ){0,5}?(?:${HEADS})|${HEADS}|two|three|ten|twenty|several|dozens)(?![${LETTER}-])`;
