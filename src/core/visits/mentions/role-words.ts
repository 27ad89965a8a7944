/** Ranks and forms of address that stand right before a name. */
const RANKS = [
  String.raw`(?:Lieutenant|Lt\.?|Major|Maj\.?|Brigadier|Brig\.?|Colonel|Col\.?)[ -](?:General|Gen\.?)`,
  String.raw`(?:Vice|Rear|Fleet)[ -](?:Admiral|Adm\.?)`,
  String.raw`(?:Air Chief |Field |Air Vice[ -]|Air )?Marshal`,
  String.raw`(?:Command |Chief Master |Fleet )?(?:Sergeant(?: Major)?|Sgt\.?)`,
  String.raw`Lieutenant[ -]Colonel|Lieutenant|Lt\.?`,
  String.raw`General|Gen\.?|Admiral|Adm\.?|Brigadier|Commodore|Colonel|Col\.?|Captain|Capt\.?|Major`,
].join("|");
const ADDRESSES = String.raw`Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Sir|Dame|Lord|Lady|\ue700?H\.? ?\ue700?E\.?|HRH|HM|H\.R\.H\.|(?:His|Her|Their) (?:Excellency|Royal Highness|Majesty)|Sheikh|Shaikh|Ambassador|Amb\.?|Rep\.|Sen\.|Senator|Congressm[ae]n|Congresswoman|Hon\.?`;
/** “Lieutenant General”, “H.E. Dr”. */
export const TITLE = `(?:(?:${RANKS}|${ADDRESSES})(?: \\((?:[Rr]et\\.?|[\\p{Lu}]+)\\))? )`;

const GRADE =
  "Deputy|Vice|Vice-|First|Second|Acting|Assistant|Associate|Parliamentary|Permanent|Principal|Senior|Special|Personal|Chief|Former|former|Crown|High|Co-|Prime|Foreign|Defen[cs]e|Interior|Federal|Military|National|Civil|Armaments|Security|Political|Policy|State|Under|Minister-|Vice-Prime";
const OFFICE = [
  String.raw`Secretary[ -]General|Secretary of (?:State|Defen[cs]e|the (?:Army|Navy|Air Force))(?: for)?|State Secretary|Secretary|Under-?[Ss]ecretary(?: of State)?`,
  String.raw`President-[Ee]lect|President|Prime Minister|Premier|Ministers?-designate|Minister|Chancellor|Taoiseach`,
  String.raw`Chairman|Chairwoman|Chairperson|Chairlady|Chair|Speaker|Spokesperson|Spokeswoman|Spokesman`,
  String.raw`(?:Supreme Allied )?Commander(?: (?:Europe|Transformation|[\ue500-\ue5ff])(?![\p{L}-]))|Supreme Allied Commander|SACEUR|SACT|Commander[ -]in[ -]Chief|Commander|commander|Commandant`,
  String.raw`Chief of (?:the )?(?:General |Defen[cs]e |Joint |Armed Forces |Naval |Air |Army )?(?:and )?(?:General )?Staff|Chief of (?:the )?Defen[cs]e(?: Staff| Command(?: [\ue000-\ue0ff](?=, ))?| Force)?|Chief of the (?:Army|Navy|Air Force)|Chief`,
  String.raw`(?:Representative|Envoy) of the (?:UN |NATO |United Nations )?Secretary[ -]General|Representative|Envoy|Co-?ordinator|Inspector[ -]General|Director[ -]General|Director|Head|Governor|Mayor|King|Queen|Prince|Princess|Emir|Sultan|Pope|Grand Duke`,
  String.raw`Ambassador|Advis[eo]r|Commissioner|Administrator|Rapporteur|Counsellor|Officer|Leader|Patriarch|Cardinal|Controller|CEO|Manager|Attaché`,
].join("|");
/** “Deputy Prime Minister”, “Assistant Secretary General”, in the singular: the plural is a body. */
export const ROLE = `(?:(?:${GRADE})(?:\\s|(?<=-)))*(?:${OFFICE})(?![\\p{L}-])`;

/** Words of which the names of offices and bodies are made, and names of people are not. */
const TOPIC_WORDS =
  "Affairs|African|Arab|Asian|Islamic|World|League|Foreign|Defen[cs]e|Security|Policy|Policies|Planning|Plans|Political|Public|Diplomacy|Operations|Operation|Innovation|Hybrid|Cyber|Cyberspace|Intelligence|Investments?|European|Euro-Atlantic|Integration|Southern|Eastern|Northern|Western|Neighbou?rhood|Caucasus|Central|South|North|Asia|Africa|Women|Peace|Council|Committee|Majesty|Majesties|Highness|Excellency|Congressional|Royal|Red|Cross|Crescent|Military|Staff|Forces?|Armed|Navy|Naval|Army|Air|Land|Maritime|Marine|Parliament|Parliamentary|Assembly|Chamber|Deputies|Senate|House|Representatives|Commons|Lords|National|Bundestag|Rada|Verkhovna|Knesset|State|States|Transport|Communications?|Interior|Internal|Economy|Economic|Finance|Trade|Energy|Digital|Infrastructure|Federal|Federation|Ministry|Department|Government|Republic|Kingdom|General|Command|Allied|Joint|Supreme|Transformation|Europe|Office|Division|Directorate|Board|Agency|Support|Procurement|Group|Mission|Centre|Center|International|NATO|EU|UN|OSCE|Union|Commission|Secretariat|Secretary|Emergency|Emergencies|Situations|Services?|Science|Technology|Research|Education|Training|Development|Cooperation|Relations|Strategic|Strategy|Strategies|Executive|Management|Resources|Resilience|Civil|Protection|Presidency|Tri-Presidency|Presidential|Council|Ministers|Minister|Senior|Experts?|Advisory|Liaison|Team|Academy|Academic|Cooperative|College|University|Institute|Foundation|Bank|Court|Treaty|Organi[sz]ation|Alliance|Atlantic|Pacific|Indo-Pacific|Middle|East|West|Region|Countries|Cabinet|Chancellery|Gender|Human|Rights|Children|Health|Climate|Industry|Industrial|Weapons|Missile|Chemical|Nuclear|Counter-Terrorism|Countering|Terrorism|Arms|Control|Disarmament|Non-Proliferation|Armaments|Logistics|Medical|Legal|Justice|Guard|Coast|Border|Police|Special|Corps|Brigade|Naples|Brunssum|Norfolk|Rapid|Reaction|Deployable|Striking|Expeditionary|Fleet|Territorial|Veterans|Immigration|Labou?r|Culture|Environment|Agriculture|Space|Information|Data|Swiss|Confederation|Administration|Nations|United|Humanitarian|Disaster|Response|Coordination|Recovery|Reconstruction|Negotiations|Dialogue|Affair|Cabinet|Enterprise|Business|Employment|Mediterranean|Black|Sea|Baltic|Balkans|Arctic|Nordic|Gulf|Initiative|Process|Atomic|Global|Partnerships?|Accelerator|Fund|KFOR|SHAPE|AFRICOM|EUCOM|EUFOR|UNMIK|EULEX|Interallied|Confederation|Reserve|Officers|Standing|Chiefs|Capability|Capabilities|Preparedness|Transformation|Chairmanship|Emerging|Challenges|Threats|Course|Courses|Delegation|Delegations|Ministries|Institutions|Embassies|Rear|Field|Shipping";

/** Other words that begin with a capital and are nobody's name. */
const OTHER_WORDS =
  "The|A|An|On|In|At|From|To|For|During|After|Before|While|When|With|He|She|It|They|His|Her|Their|This|These|That|Those|As|Also|Later|Today|Yesterday|Earlier|Following|Together|And|But|Both|All|Around|About|Some|Many|Other|Our|We|I|My|Allies|Ally|Partners?|Leaders|Summit|Summits|Debate|Official|Residence|Embassy|Submarine|Frigate|Destroyer|Warship|Exercise|Conference|Forum|Headquarters|HQ|Day|Week|Month|Year|Meeting|Session|Spring|Autumn|Annual|Medal|Award|Prize|Declaration|Memorandum|Trilateral|Bilateral|Charter|Accords?|Communiqué|Pledge|Agreement|Programme|Program|Project|Plan|Concept|Package|Battlegroup|Battle|Battalion|Squadron|Ship|Ships|Base|Camp|Airport|Port|Hall|Palace|Castle|Fort|Museum|Cemetery|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|August|September|October|November|December|COVID|Games|AWACS|HIMARS|ISAF|SFOR|MARCOM|AIRCOM|LANDCOM|JFC|VISITS|MEETS|HOSTS|WELCOMES|JFCBS|JFCNP|JFCNF|COMKFOR|DSACEUR|NFIU|ACT|ACO|DIANA|NSPA|NCIA|Russian|Soviet|Dynamic|Steadfast|Defender|Dragon|Shield|Sword|Storm|Speaking|Welcoming|Opening|Closing|Addressing|Meeting|Visiting|Media|Press|Source|Coverage|Transcript|Photos|Video|Watch|Follow|Contact|Resolute|Host|Joint|Spirit|Enhanced|Forward|Presence|Over|Under|Upon|Since|Until|Next|Last|First|Second|Third|Third|Last|Article|Chapter|Pillar|Individual|Individually|Tailored|Open|Door|Transatlantic|Bond|Heads?|Ministerial|Ministers|Prime|Deputy|Vice|Acting|Assistant|Chief|Crown|High|Former|Statement|Remarks|Speech|Readout|Keynote|Address|Lecture|Opening|Doorstep|New|Old|Great|Good|Thank|Dear|Ladies|Gentlemen|Excellencies|Media|Advisory|Journalists|Commanding|Working|Dinner|Lunch|Congress|Capitol|White|Pentagon|Kremlin|Elysée|Elysee|Group|Ramstein|Western|However|Moreover|Finally|Additionally|Furthermore|According|Thanks|Amid|Ahead|Against|Between|Among|Within|Through|Throughout|Prior|Led|Co-hosted|Hosted|Organised|Organized|Accompanied|Joined|Standing|One|Two|Three|Four|Five|Study";

const OFFICE_WORDS = `${OFFICE}|${GRADE}|${RANKS}|${ADDRESSES}`;
const OF_OFFICE = new RegExp(`^(?:${OFFICE_WORDS}|Prime)$`, "u");
const OF_TOPIC = new RegExp(`^(?:${TOPIC_WORDS})$`, "u");
const OTHER = new RegExp(`^(?:${OTHER_WORDS})$`, "u");
/** Capitalised words that the patterns of actors name themselves. */
const PATTERN_WORDS =
  "Delegates|Envoys|Guests|Professionals|Practitioners|Specialists|Planners|Researchers|Engineers|Lawyers|Influencers|Content|Scientists|Scholars|Academics|Policymakers|Delegations|Members|Participants|Students|Officials|Directors|Parliamentarians|Ambassadors|Journalists|Cadets|Diplomats|Lawmakers|Senators|Legislators|Several|Senior|Ten|Twenty|Dozens|The|A|An|All|Around|About|Some|More|Over|Nearly|Both|He|She|They|We|I|His|Her|Their";
const IN_PATTERNS = new RegExp(`^(?:${PATTERN_WORDS})$`);

/** What a word with a capital can be part of: a person's name, an office or a body, or neither. */
export type WordSort = "name" | "office" | "other";

/** Tells of what a word with a capital can be part. */
export function sortOf(word: string): WordSort {
  const before = sorts.get(word);
  if (before !== undefined) return before;
  const office = OF_OFFICE.test(word) || OF_TOPIC.test(word) || IN_PATTERNS.test(word);
  const sort = office ? "office" : OTHER.test(word) ? "other" : "name";
  if (sorts.size < MOST_SORTS) sorts.set(word, sort);
  return sort;
}

const sorts = new Map<string, WordSort>();
const MOST_SORTS = 50_000;

/** A word of an office or a body, once names and other words are tagged. */
export const TOPIC_WORD = `(?!(?:Prime|Minister|President|Secretary|Chair|Commander|Chief|Ambassador|Deputy|Vice|Director|Representative|King|Queen|Chancellor|Speaker|Admiral|Lieutenant|Brigadier|Colonel|Major|Captain|Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Gen|Lt|Adm|H|Head|SACEUR|SACT|Governor|Envoy|Leader|${PATTERN_WORDS})(?![\\p{L}-]))\\p{Lu}[\\p{L}-]*`;

/** Whether a role is one of NATO's own, whose home is its Headquarters. */
const OF_NATO_HEADQUARTERS =
  /\b(?:NATO(?:[’']s)?|(?:North Atlantic|Alliance)(?:[’']s)?) (?!Parliamentary|Assembly|Allies|Ally|Military Academy|Defen[cs]e (?:College|Ministers))|^(?:the )?(?:Deputy |Assistant )?Secretary[ -]General\b(?! of (?!NATO|the Alliance|the North Atlantic))|\bMilitary Committee\b|\bInternational (?:Military )?Staff\b|\bSupreme Allied Commander Europe\b|\bSACEUR\b|\bPermanent Representatives?\b|\bto NATO\b|\bSecretary General[’']s\b|\bCooperative Security Division\b/i;
const OF_A_COMMAND =
  /\bJoint Force Command|\bAllied (?:Land|Air|Maritime) Command|\bTransformation\b|\bKFOR\b|\bMission Iraq\b|\bCommandant\b|\bParliamentary Assembly\b|\bSupreme Allied Commander Transformation\b/i;

/**
 * Tells whether an office is one at NATO Headquarters, where being present is no visit.
 *
 *     Assistant Secretary General for Operations   → true
 *     Secretary General of the Foreign Ministry    → false
 */
export function isNatoOffice(role: string): boolean {
  return OF_NATO_HEADQUARTERS.test(role) && !OF_A_COMMAND.test(role);
}
