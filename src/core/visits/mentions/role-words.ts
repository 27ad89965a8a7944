import { CAPITAL, LETTER, NAME_TAG } from "./marks.ts";

/** Ranks and forms of address that stand right before a name. */
const RANKS = [
  String.raw`(?:Lieutenant|Lt\.?|Major|Maj\.?|Brigadier|Brig\.?|Colonel|Col\.?)[ -](?:General|Gen\.?)`,
  String.raw`(?:Vice|Rear|Fleet)[ -](?:Admiral|Adm\.?)(?: \(?(?:Upper|Lower) Half\)?)?`,
  String.raw`Divisionnaire|Brigadier-général|Corps Commander|(?:Division|Corps|Brigade) General|Flotilla Admiral|(?:Air Chief |Field |Air Vice[ -]|Air )?Marshal|Air Commodore|Group Captain|Wing Commander`,
  String.raw`(?:Command |Chief Master |Fleet )?(?:Sergeant(?: Major)?|Sgt\.?)`,
  String.raw`Lieutenant[ -]Colonel|Lieutenant|Lt\.?`,
  String.raw`(?:Chief |Senior Chief |Master Chief )?(?:Warrant|Petty) Officer|Master Chief`,
  String.raw`LTG|MG|BG|VADM|RADM|ADM|GEN|COL|LTC|CSM|SGM|CDRE|CAPT|Lt\.?Gen|LtCol|Maj\.?Gen|BrigGen`,
  String.raw`(?:(?:Lieutenant|Major|Vice|Rear)[ -])?(?:Generals|Admirals)|Ambassadors(?= \ue700[^,;.]{3,60} and \ue700)|(?:Presidents|Chancellors|Prime Ministers|(?:Foreign |Defen[cs]e )?Ministers|(?:Foreign |Defen[cs]e )?Secretaries|Senators|Professors|Colonels|Chiefs of (?:Defen[cs]e|(?:the )?(?:General |Defen[cs]e )?Staff))(?: of (?:the )?[\ue000-\ue0ff],?)?(?= (?:(?:Lieutenant|Major|Brigadier|Vice|Rear) )?(?:(?:General|Admiral) )?\ue700)`,
  String.raw`\ue700?(?:B|D|M|L|V|R)\. ?(?:Gen|Adm)\.?(?= \ue700)|General|Gen\.?|Admiral|Adm\.?|Brigadier|Commodore|Colonel|Col\.?|Captain|Capt\.?|Major`,
].join("|");
const ADDRESSES = String.raw`Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Sir|Dame|Lord|Lady|\ue700?H\.? ?\ue700?E\.?|HRH|HM|H\.R\.H\.|(?:His|Her|Their) (?:Excellency|Royal Highness|Majesty)|Sheikh|Shaikh|Ambassador|Amb\.?|Rep\.|Sen\.|Senator|Congressm[ae]n|Congresswoman|(?:Rt\.? |Right )?Hon(?:ou?rable)?\.?|Baroness|Archbishop|\ue701?(?:MK|MP|MEP|TD)(?= \ue700)`;
/** “Lieutenant General”, “H.E. Dr”. */
export const TITLE = `(?:(?:(?:Senior |Sen\\.? )?(?:${RANKS})|${ADDRESSES})(?: \\((?:[Rr]et(?:\\.|ired|[’']?d\\.?)?|[\ue700\ue701]?[${CAPITAL}]+(?:-\\d)?|[\ue000-\ue1ff])\\))? )`;

const GRADE =
  "Deputy|Vice|Vice-|First|Second|Acting|Assistant|Associate|Parliamentary|Permanent|Principal|Senior|Special|Personal|Chief|Former|former|Crown|High|Co-|Prime|Foreign|Defen[cs]e|Interior|Federal|Military|National|Civil|Armaments|Security|Political|Policy|State|Under|Minister-|Vice-Prime|Civilian";
const OFFICE = [
  String.raw`Under-Secretary[ -]General|Secretary[ -]General|Sec-?Gen|D?ASG|DSG|Secretary of (?:State|Defen[cs]e|the (?:Army|Navy|Air Force))|State Secretary|Secretary|Under-?[Ss]ecretary(?: of State)?`,
  String.raw`President-[Ee]lect|President|Prime Minister|Premier|[PF]M(?= \ue700)|Ministers?-designate|Minister|Chancellor|Taoiseach|Tánaiste`,
  String.raw`Chair(?:man|person|woman)?-in-Office|Chairman|Chairwoman|Chairperson|Chairlady|Chair|Speaker|Spokesperson|Spokeswoman|Spokesman`,
  String.raw`(?:Supreme Allied )?Commander(?: (?:Europe|Transformation|[\ue500-\ue5ff])(?![${LETTER}-]))|Supreme Allied Commander|D?SACEUR|D?SACT|D?COM(?:KFOR| KFOR)?|Commander[ -]in[ -]Chief|Commanding (?:General|Officer)|Commander|commander|Commandant`,
  String.raw`Chief of (?:the )?(?:General |Defen[cs]e |Joint |Armed Forces |Naval |Air |Army )?(?:and )?(?:General )?Staff|Chief of (?:the )?Defen[cs]e(?: Staff| Command(?: [\ue000-\ue0ff](?=, ))?| Force)?|Chief of the (?:Army|Navy|Air Force)|Chief (?:Executive|Information|Operating|Technology|Data|Innovation) Officer|Chief Executive|Chief Scientist|First Sea Lord|Chief`,
  String.raw`(?:Representative|Envoy) of the (?:UN |NATO |United Nations )?Secretary[ -]General|Representative|Envoy|Co-?ordinator|Inspector[ -]General|Director[ -]General|Director|Head|(?<=[Tt]he )head(?= of (?:the )?NATO )|Governor|Mayor|King|Queen|Prince|Princess|Emir|Sultan|Pope|\ue700?Grand (?:Duke|Duchess)|Duke|Duchess`,
  String.raw`Ambassador|Advis[eo]r|Commissioner|Administrator|Rapporteur|Counsell?or|Councill?or|Officer(?! Cadet)|Leader|Patriarch|Cardinal|Controller|CEO|(?:General )?Manager|Attaché|Chargé d[’']Affaires|Consul[ -]General|Plenipotentiary|(?:Attorney|Prosecutor|Surgeon|Adjutant)[ -]General|Rector|Ombudsman|(?:Majority|Minority) (?:Leader|Whip)|First Lady|[Mm]ember of the (?:Tri-)?Presidency|Member(?= of )`,
].join("|");
/** What honours, services and “retired” say behind a name is no part of it. */
const AFTER_NAMES =
  "CBE?|[OMG]BE|[KD]BE|[KG]CB|DL|K?CMG|GCMG|K?CVO|MVO|LVO|DS[OC]|ADC|PhD|MEP|MP|MdB|QC|KC|RN|USN|USMC|USAF|Esq|Jr|Sr";
export const HONOURS = `(?:(?:,? \ue701?(?:${AFTER_NAMES})(?![${LETTER}])\\.?)+|,? \\(?[Rr]et(?:\\.|ired|[’']?d\\.?)\\)?)`;

/** “Deputy Prime Minister”, “Assistant Secretary General”, in the singular: the plural is a body. */
export const ROLE = `(?:(?:${GRADE})(?:\\s|(?<=-)))*(?:(?<=(?:Deputy|Assistant|Acting) )NATO(?:[’']s)? )?(?:${OFFICE})(?![${LETTER}-])`;

/** Words of which the names of offices and bodies are made, and names of people are not. */
const TOPIC_WORDS =
  "Affairs|IMS|ACT|ACO|DEEP|DCB|NDC|JWC|JFTC|JALLC|JSEC|JATEC|NSATU|CMRE|MARCOM|AIRCOM|LANDCOM|ARRC|SPS|EADRCC|Integrated|Observer|Civilian|HQ|SNMG|SNMCMG|TG|CTF|North-?[Ee]ast|South-?[Ee]ast|North-?[Ww]est|South-?[Ww]est|Speciali[sz]ation|Doctrine|Operational|Building|Warning|Conflict|Conflict-Related|Stability|Stabili[sz]ation|Capacity|Multinational|Multi-?[Dd]omain|Violence|Structure|Adaptation|Policing|Requirements|Readiness|Systems?|Institution|Interoperability|Assistance|External|Quantum|Community|Challenge|Boundary|Nation|Platform|Countermeasures|Counter-Measures|Scientific|Graduate|Integrity|Warfare|Task|Aviation|Technologies|Production|Activity|Detachment|Airborne|Airlift|Studies|Combined|Infantry|Artillery|Cavalry|School|War|Commands|Component|Exchange|Surveillance|Reconnaissance|Orientation|Enhancement|Action|Activities|Capabilities|Acceleration|Self-Defen[cs]e|Pact|Confidence|Accession|Memory|Remembrance|Direction|Hub|Scientist|Lessons|Learned|Analysis|African|Arab|Asian|Islamic|World|League|Foreign|Defen[cs]e|Security|Policy|Policies|Planning|Plans|Political|Public|Diplomacy|Operations|Operation|Innovation|Hybrid|Cyber|Cyberspace|Intelligence|Investments?|European|Euro-Atlantic|Integration|Southern|Eastern|Northern|Western|Neighbou?rhood|Caucasus|Central|South|North|Asia|Africa|Women|Peace|Council|Committee|Majesty|Majesties|Highness|Excellency|Congressional|Royal|Red|Cross|Crescent|Military|Staff|Forces?|Armed|Navy|Naval|Army|Air|Land|Maritime|Marine|Parliament|Parliamentary|Assembly|Chamber|Deputies|Senate|House|Representatives|Commons|Lords|National|Bundestag|Rada|Verkhovna|Knesset|State|States|Transport|Communications?|Interior|Internal|Economy|Economic|Finance|Trade|Energy|Digital|Infrastructure|Federal|Federation|Ministry|Department|Government|Republic|Kingdom|General|Command|Allied|Joint|Supreme|Transformation|Europe|Office|Division|Directorate|Board|Agency|Support|Procurement|Group|Mission|Centre|Center|International|NATO|EU|UN|OSCE|MoD|MOD|MFA|MoFA|MoI|NSPA|NCIA|Bureau|Chargé|Commanding|Wing|IAEA|ICRC|OPCW|WHO|IMF|ASEAN|AU|ECOWAS|GCC|CSTO|WTO|UNHCR|UNICEF|UNESCO|EDA|EEAS|EBRD|OECD|Interpol|INTERPOL|Europol|EUROPOL|UNIFIL|UNDP|IOM|Holiness|Eminence|Warrant|Petty|Majority|Minority|Whip|Rt|Right|Maj|Brig|Sen|Rep|Member|Peoples?|Section|Branch|Unit|Regiment|Installations|Armament|Aerospace|Enlisted|Ministerial|Attorney|Prosecutor|Surgeon|Adjutant|Consul|Lady|Presidency|Rail|Railways|Sports?|Tourism|Heritage|Youth|Family|Housing|Regional|Territories|Diaspora|Water|Forestry|Fisheries|Treasury|Budget|Taxation|Interim|Cohesion|Equality|Demography|Innovations|Privatisation|Economics|Materiel|Quartermaster|Upper|Lower|Half|Sejm|Seimas|Saeima|Riigikogu|Eduskunta|Riksdag|Stortinget|Storting|Folketinget|Folketing|Althingi|Duma|Bundesrat|Bundeswehr|Dáil|Acquisition|Sustainment|Ammunition|Airspace|Meteorology|Hydrography|Undersea|Subsea|Union|Commission|Secretariat|Secretary|Emergency|Emergencies|Situations|Services?|Science|Technology|Research|Education|Training|Development|Cooperation|Relations|Strategic|Strategy|Strategies|Executive|Management|Resources|Resilience|Civil|Protection|Presidency|Tri-Presidency|Presidential|Council|Ministers|Minister|Senior|Experts?|Advisory|Liaison|Team|Academy|Academic|Cooperative|College|University|Institute|Foundation|Bank|Court|Treaty|Organi[sz]ation|Alliance|Atlantic|Pacific|Indo-Pacific|Middle|East|West|Region|Countries|Cabinet|Chancellery|Gender|Human|Rights|Children|Health|Climate|Industry|Industrial|Weapons|Missile|Chemical|Nuclear|Counter-Terrorism|Countering|Terrorism|Arms|Control|Disarmament|Non-Proliferation|Armaments|Logistics|Medical|Legal|Justice|Guard|Coast|Border|Police|Special|Corps|Brigade|Naples|Brunssum|Norfolk|Rapid|Reaction|Deployable|Striking|Expeditionary|Fleet|Territorial|Veterans|Immigration|Labou?r|Culture|Environment|Agriculture|Space|Information|Data|Swiss|Confederation|Administration|Nations|United|Humanitarian|Disaster|Response|Coordination|Recovery|Reconstruction|Negotiations|Dialogue|Affair|Cabinet|Enterprise|Business|Employment|Mediterranean|Black|Sea|Baltic|Balkans|Arctic|Nordic|Gulf|Initiative|Process|Atomic|Global|Partnerships?|Accelerator|Fund|KFOR|SHAPE|AFRICOM|EUCOM|EUFOR|UNMIK|EULEX|Interallied|Confederation|Reserve|Officers|Standing|Chiefs|Capability|Capabilities|Preparedness|Transformation|Chairmanship|Emerging|Challenges|Threats|Course|Courses|Delegation|Delegations|Documentation|Ministries|Institutions|Embassies|Rear|Field|Shipping|Warfare|School|Excellence|Competence|Airborne|Early|Warning|Policing|Stability|Assistance|Simulation|Interoperability|Engineering|Evaluation|Enabling";

/** Other words that begin with a capital and are nobody's name. */
const OTHER_WORDS = `Bridge|Street|Road|Society|Airfield|There|Then|Here|Outgoing|Incoming|Newly|Alongside|Amidst|Besides|Despite|Including|Joining|Arriving|Returning|Travelling|Traveling|Attending|Hosting|Receiving|Marking|Noting|Recalling|Referring|Commenting|Practices|Inaugural|Ceremony|Seminar|Symposium|Workshop|Reception|Projecting|Strengthening|Enhancing|Deterrence|Distinguished|Anniversary|Comprehensive|Unknown|Disruptive|Disrupting|Visitors?|Visits?|Duties|Meetings|Indispensable|Column|Statue|Tomb|Square|Memorial|Avenue|Boulevard|Cathedral|Monument|COE|CoE|ENSEC|HUMINT|CIMIC|MILMED|The|A|An|On|In|At|From|To|For|During|After|Before|While|When|With|He|She|It|They|His|Her|Their|This|These|That|Those|As|Also|Later|Today|Yesterday|Earlier|Following|Together|And|But|Both|All|Around|About|Some|Many|Other|Our|We|I|My|Allies|Ally|Partners?|Leaders|Summit|Summits|Debate|Official|Residence|Embassy|Submarine|Frigate|Destroyer|Warship|Exercise|Conference|Forum|Headquarters|Day|Week|Month|Year|Meeting|Session|Spring|Autumn|Annual|Medal|Award|Prize|Declaration|Memorandum|Trilateral|Bilateral|Charter|Accords?|Communiqué|Pledge|Agreement|Programme|Program|Project|Plan|Concept|Package|Battlegroup|Battle|Battalion|Squadron|Ship|Ships|Base|Camp|Airport|Port|Hotel|Campus|Library|Theatre|Stadium|Hospital|Institution|Hall|Palace|Castle|Fort|Museum|Cemetery|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July|August|September|October|November|December|COVID|Games|AWACS|HIMARS|ISAF|SFOR|COAS|GHQ|CNO|CHOD|IMS|GENAD|ISPR|USEC|ROK|PRC|CEO|CIO|COO|CFO|${AFTER_NAMES}|MARCOM|AIRCOM|LANDCOM|SOFCOM|STR?IKFORNATO|JALLC|JWC|JFTC|JSEC|JATEC|JAPCC|NSATU|NAGSF|NAEW|NCISG|NSHQ|NRDC|ARRC|MNC|MND|NMI|NDC|NSO|STO|CMRE|CCDCOE|COMEDS|CIOR|CBRN|JFC|VISITS|MEETS|HOSTS|WELCOMES|JFCBS|JFCNP|JFCNF|NFIU|ACT|ACO|DIANA|Russian|Soviet|Dynamic|Steadfast|Defender|Dragon|Shield|Sword|Storm|Speaking|Welcoming|Opening|Closing|Addressing|Meeting|Visiting|Media|Press|Source|Coverage|Transcript|Photos|Video|Watch|Follow|Contact|Resolute|Host|Joint|Spirit|Enhanced|Forward|Presence|Over|Under|Upon|Since|Until|Next|Last|First|Second|Third|Third|Last|Article|Chapter|Pillar|Individual|Individually|Tailored|Open|Door|Transatlantic|Bond|Heads?|Ministerial|Ministers|Prime|Deputy|Vice|Acting|Assistant|Chief|Crown|High|Former|Statement|Remarks|Speech|Readout|Keynote|Address|Lecture|Opening|Doorstep|New|Old|Great|Good|Thank|Dear|Ladies|Gentlemen|Excellencies|Media|Advisory|Journalists|Working|Dinner|Lunch|Congress|Capitol|White|Pentagon|Kremlin|Elysée|Elysee|Group|Ramstein|Western|However|Moreover|Finally|Additionally|Furthermore|According|Thanks|Amid|Ahead|Against|Between|Among|Within|Through|Throughout|Prior|Led|Co-hosted|Hosted|Organised|Organized|Accompanied|Joined|Standing|One|Two|Three|Four|Five|Study`;

const OFFICE_WORDS = `${OFFICE}|PM|FM|MP|MEP|MK|TD|Presidents|Chancellors|${GRADE}|${RANKS}|${ADDRESSES}`;
const OF_OFFICE = new RegExp(`^(?:${OFFICE_WORDS}|Prime)$`, "u");
const OF_TOPIC = new RegExp(`^(?:${TOPIC_WORDS})$`, "u");
const OTHER = new RegExp(`^(?:${OTHER_WORDS})$`, "u");
/** Capitalised words that the patterns of actors name themselves. */
const PATTERN_WORDS =
  "Delegates|Envoys|Guests|Professionals|Practitioners|Specialists|Planners|Researchers|Engineers|Lawyers|Influencers|Content|Scientists|Scholars|Academics|Policymakers|Delegations|Members|Participants|Students|Officials|Directors|Parliamentarians|Ambassadors|Journalists|Cadets|Diplomats|Lawmakers|Senators|Legislators|Several|Senior|Ten|Twenty|Dozens|The|A|An|All|Around|About|Some|More|Over|Nearly|Both|He|She|They|We|I|His|Her|Their";
/** Numbers are no names either; they are not looked for in topics, where that would be dear. */
const NUMBERS =
  "Two|Three|Four|Five|Six|Seven|Eight|Nine|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Thirty|Forty|Fifty|Sixty";
const IN_PATTERNS = new RegExp(`^(?:${PATTERN_WORDS}|${NUMBERS})$`);

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
export const TOPIC_WORD = `(?!(?:(?:Vice|Rear|Lieutenant|Major|Brigadier)-[A-Z]|Air(?= (?:Vice|Chief|Marshal|Commodore))|(?:Prime|Minister|President|Secretary|Chair|Commander|Chief|Ambassador|Deputy|Vice|Director|Representative|King|Queen|Chancellor|Speaker|Admiral|Lieutenant|Brigadier|Brig|Colonel|Col|Major|Maj|Rear|Captain|Commodore|Marshal|Capt|Sergeant|Sgt|LTG|MG|BG|COL|Amb|Sen|Rep|Senator|Congress(?:man|woman)|Professor|Sheikh|Shaikh|Dame|General(?= ${NAME_TAG})|Member|Commanding|Chargé|Right|Rt|Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Gen|Lt|Adm|H|Head|SACEUR|SACT|D?ASG|DSG|Governor|Envoy|Leader|${PATTERN_WORDS})(?![${LETTER}-])))[${CAPITAL}][${LETTER}-]*`;

/** Whether a role is one of NATO's own, whose home is its Headquarters. */
const OF_NATO_HEADQUARTERS =
  /\b(?:NATO(?:[’']s)?|(?:North Atlantic|Alliance)(?:[’']s)?) (?!Parliamentary|Assembly|Allies|Ally|Military Academy|Defen[cs]e (?:College|Ministers))|^(?:the )?(?:(?:Deputy|Assistant) )*Secretary[ -]General\b(?! of (?!NATO|the Alliance|the North Atlantic))|\bMilitary Committee\b|\bInternational (?:Military )?Staff\b|\bSupreme Allied Commander Europe\b|\bSACEUR\b|\bPermanent Representatives?\b|\bto NATO\b|\bSecretary General[’']s\b|\bOffice of the Secretary General\b|\bCooperative Security Division\b|\b(?:IMS|EADRCC|SPS)\b|\bScience for Peace and Security\b/i;
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
