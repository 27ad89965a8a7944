import { ACTOR, PLACE } from "#core/visits/mentions/marks.ts";

/** Small words between a verb of going and where it leads: “flew straight back over to ◆”. */
const BETWEEN =
  "(?:(?:back|over|off|down|out|up|away|on|straight|direct|directly|briefly|again|first|next|home|early|late|quietly|unannounced|together|unexpectedly) )*";
const NAMED = `(?:(?:the|its|NATO[’']s|nearby|central|downtown|(?:north|south|east|west)[a-z]*) )*(?:city of |town of |port of )?${PLACE}(?![’']s? )`;
const INTO = `(?= ${BETWEEN}(?:in|at|into|inside|near|outside) ${NAMED})`;
const TO = `(?= ${BETWEEN}(?:to|into|in|at|for) ${NAMED})`;
const BY = `(?= ${BETWEEN}(?:in on|in at|into|by|past|in to|over to|over in|through|to) ${NAMED})`;
const OBJECT = `(?= ${NAMED})`;
const OWN = "(?:his|her|their|its|the)";

/**
 * Verbs of going, as any writer may put them, each with what must follow: it leads to a place, and not
 * to an agreement, a person or a topic.
 *
 *     set foot in ◆ · touched down in ◆ · dropped by ◆ · made his way to ◆ · reached ◆ · stayed in ◆
 */
export const GOING = [
  `set(?:s|ting)? foot${INTO}`,
  `(?:put|puts|set|sets) down${INTO}`,
  `touch(?:es|ed|ing)? (?:back )?down${INTO}`,
  `(?:turn(?:s|ed)?|show(?:s|ed)?|pop(?:s|ped)?|end(?:s|ed)?) up${INTO}`,
  `(?:dropped|drops|swings|swung|called|calls|looked|popped|pops|nipped|stopped)${BY}`,
  `dropp(?:ed|ing) in on(?= )|drops in on(?= )`,
  `(?:stop|drop)(?:s|ped|ping) (?:over|off|by|in)${INTO}`,
  `(?:mak(?:es|ing)|made) (?:${OWN}|a) (?:[a-z]+ )?(?:way|journey|trip|dash|detour|beeline|pilgrimage|crossing|stopover|stop|appearance|pit stop|return|comeback)${TO}`,
  `(?:cross(?:es|ed)|crossing) (?:the )?(?:Atlantic|Channel|Pacific|Baltic|Adriatic|Aegean|border|Black Sea|Baltic Sea)${TO}|(?:cross(?:es|ed)|crossing)(?= (?:over )?(?:in)?to ${NAMED})`,
  `(?:reach(?:es|ed|ing)?|transit(?:s|ed)?|neared)${OBJECT}`,
  `(?:pass(?:es|ed|ing)?|transit(?:s|ed)?)(?= through ${NAMED})`,
  `(?:jett(?:ed|ing)|winged|hopped|pulled|rolled|steamed|sailed|drove|rode|walked|marched|shuttled|trooped|ventur(?:es|ed)|decamp(?:s|ed)|trekked|journeys|journeying|commuted|flying|flown|dashed|rushed|hurried|sped|made for|makes for|(?<=\\b(?:will|to) )(?:jet|drive|ride|walk|march|venture|trek|journey|rush|hurry|sail|reach|pass|transit|stay|appear|land|stop by|drop by|drop in|pop|swing by|touch down|set foot|call|look in))${TO}`,
  `(?:stays|stayed|overnighted|lodged|disembark(?:s|ed)?|alight(?:s|ed)?|deplan(?:es|ed)|surfac(?:es|ed)|appear(?:s|ed)|linger(?:s|ed)|tarri(?:es|ed)|paused|landing|check(?:s|ed) in|huddle[sd]?|mingle[sd]?|holiday(?:s|ed))(?= (?:over|off|on|overnight|together|again|briefly|behind )*(?:in|at|near|on|into) ${NAMED})`,
  `converg(?:es|ed)(?= on ${NAMED})`,
  `(?:pay|pays|paid|paying)(?= ${NAMED}[^,;:]{0,30}? (?:a|an|${OWN}) (?:[a-z-]+ ){0,4}(?:visit|call|compliment))`,
  `(?:came away|emerged|emerges|took off|takes off|flew out|flies out|walked out|drove out|stepped out|bowed out|departed|signed off) (?:from|of)${OBJECT}`,
  `(?:flew|came|went|arrived|travell?ed|drove)(?: (?:in|over|out|up|down|across|back))* to (?:see|visit|inspect|tour|explore)${OBJECT}`,
  `(?:br(?:oke|eaks) off|cuts? short|extend(?:ed|s)|prolong(?:ed|s)|interrupt(?:ed|s)|shorten(?:ed|s)|resum(?:ed|es)|crown(?:ed|s)|capp?(?:ed|s)|round(?:ed|s) out|enjoy(?:ed|s)) (?:a|an|${OWN}) (?:[a-z-]+ ){0,3}(?:visit|trip|tour|stay|stop|journey|stopover)(?= )`,
  `(?:fil(?:ed|es)|stream(?:ed|s)|poured|crowded|piled|strode|stride|strides|breezed|swept|slipped|crept|ducked|strolled|wandered|bounded|drifted|drift)(?= (?:in|in)?(?:to|through|around|across) ${NAMED})`,
  `(?:com(?:es?|ing)|came) (?:calling|by|over|round|through)${TO}|(?<=\\b(?:had|has|have) (?:just |also |already )?)(?:come|gone|been)${TO}|(?:did|does) (?:indeed |finally |eventually )?(?:come|go|travel|fly|make it|get)${TO}|(?:came|got|made it|makes it)${TO}`,
  `(?:got|gets|getting|given|took|takes|taking|had|enjoyed) (?:a|an|${OWN}) (?:[a-z]+ ){0,2}?(?:first-?hand|close-up|up-close|guided|inside)(?: [a-z]+)? (?:look|view|impression|tour|glimpse|briefing|insight)(?= (?:(?!\\b(?:situation|wars?|conflict|fighting|developments)\\b)[^,;:])*?\\b(?:of|in|at|around|inside) (?:the )?${PLACE})`,
  `could (?:also )?be (?:found|seen|spotted|heard)${INTO}|(?:was|is) to be (?:found|seen|heard)${INTO}|dropp(?:ed|ing) anchor${INTO}`,
  `(?:brought|brings|bringing|led|leads|leading|took|takes|taking|flew|accompanied|accompanies|escorted|headed|guided|marched)(?= (?:[^,;:.]{0,40} )?(?:${ACTOR}|delegation|team|group|party|students|pupils|cadets|officers|ministers|colleagues|staff|class|experts|journalists|executives|leaders|entourage|lawmakers|parliamentarians|advis[eo]rs|planners|commanders|aides|directors|officials|ambassadors)(?: [^,;:.]{0,40}?)? (?:to|into|around|through|on (?:a|an|the) [^,;:]{3,30} (?:to|of)|to the (?:[a-z]+ )?(?:inauguration|opening|unveiling) (?:ceremony )?of [^,;:]{3,100} (?:in|at)) ${NAMED})`,
  `(?:step(?:s|ped)?|climb(?:s|ed)?|got|gets) (?:off|out of|down from) (?:a|an|the|his|her) (?:[a-z]+ ){0,3}?(?:train|plane|aircraft|helicopter|jet|flight|car|ship|boat|bus|ferry)${INTO}`,
  `(?:was|were|is|are|been|be) (?:also |then |briefly |once again |again |just |later )*(?:(?:on hand|present|back|over|around|out|up|down|home|away|busy|closeted|holed up|spotted|seen|pictured|photographed|in town|on the ground|ashore|in person)|among (?:the|those) [^,;:]{3,40}?)${INTO}`,
  `(?:is|are|was|were|be|been|being) (?:also |then |personally |first |later )*(?:shown|ushered|led|driven|flown|taken|escorted|guided|whisked|ferried|airlifted|conducted)(?= (?:from (?:the )?${PLACE} )?(?:in|round|around|through|into|to|over|about|across) [^,;:]*?${PLACE})`,
  `(?:was|were) (?:then |also )?(?:given|treated to|offered) (?:a|an|the) (?:[a-z]+ ){0,3}?(?:tour|welcome|reception|look|briefing|demonstration|glimpse|audience|standing ovation|send-off)(?= [^,;:]*?\\b(?:of|in|at|around|inside|to) [^,;:]*?${PLACE})`,
  `(?:is|are|was|were) (?:now |next |already )?(?:due|expected|awaited)(?: back| next| again)?${INTO}`,
  `(?:is|are) (?:now |next |already |currently )?(?:off|bound|headed|en route|on (?:his|her|their) way)${TO}`,
  `(?:left|leaves|departed|departs|sets? off|sets? out|took off|takes off|head(?:s|ed) off|set sail)(?: (?:from )?(?:the )?${PLACE})?(?: (?:today|yesterday|early))? for${OBJECT}`,
  `(?:left|leaves|leaving|departed|departs|departing|quit|quits)(?= (?:from )?${NAMED})`,
].join("|");
