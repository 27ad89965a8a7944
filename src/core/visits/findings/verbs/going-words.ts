import { anyOf, createNotation } from "#core/visits/findings/phrases.ts";

const { phrases } = createNotation({
  word: "[a-z-]+ ",
  own: "his|her|their|its|the|a|an",
  // Small words between a verb of going and where it leads: “flew straight back over to ◆”.
  between: `((back|over|off|down|out|up|away|on|straight|direct|directly|briefly|again|first|next|home|
    early|late|quietly|unannounced|together|unexpectedly) )*`,
  place: `((the|its|NATO[’']s|nearby|central|downtown|(north|south|east|west)[a-z]*) )*
    ((city|town|port) of )?◆(?![’']s? )`,
  it: "(?= {place})",
  "in it": "(?= {between}(in|at|into|inside|near|outside) {place})",
  "to it": "(?= {between}(to|into|in|at|for) {place})",
  "by it": "(?= {between}(in on|in at|into|by|past|in to|over to|over in|through|to) {place})",
  // “took a team of experts to ◆”
  "a team": `◉|delegation|team|group|party|students|cadets|officers|ministers|colleagues|staff|class|experts|
    journalists|executives|leaders|lawmakers|parliamentarians|advis[eo]rs|planners|commanders|aides|directors|
    officials|ambassadors`,
  "leading to": `(to|into|around|through|on (a|an|the) [^,;:]{3,30} (to|of)|
    to the ({word})?(inauguration|opening|unveiling) (ceremony )?of [^,;:]{3,100} (in|at))`,
  vehicle: "train|plane|aircraft|helicopter|jet|flight|car|ship|boat|bus|ferry",
  present: `on hand|present|back|over|around|out|up|down|home|away|busy|spotted|seen|pictured|photographed|
    in town|on the ground|ashore|in person|among ((the|those) [^,;:]{3,60}?|◉( [^,;:]{3,50}?)?)`,
  papers:
    "figures|plans?|drafts?|texts?|papers?|lists?|proposals?|documents?|numbers|agenda|results?|records?",
  topic: "situation|wars?|conflict|fighting|developments",
});

/**
 * Verbs of going, as any writer may put them, each with what must follow: it leads to a place, and not
 * to an agreement, a person or a topic. `{to it}` and its like look ahead: the verb alone is read.
 *
 *     set foot in ◆ · touched down in ◆ · dropped by ◆ · made his way to ◆ · reached ◆ · stayed in ◆
 */
export const GOING_WORDS = phrases`
  set(s|ting)? foot{in it}                                            // ◉ set foot in ◆ on ▣.
  (puts?|sets?) down{in it}                                           // ◉’s plane put down in ◆ on ▣.
  touch(es|ed|ing)? (back )?down{in it}                               // ◉ touched down in ◆.
  (turn(s|ed)?|show(s|ed)?|pop(s|ped)?|end(s|ed)?) up{in it}          // ◉ turned up in ◆.
  (dropped|drops|swings|swung|called|calls|looked|popped|pops|stopped){by it} // ◉ popped into ◆ on ▣.
  (drops|dropped|dropping) in on(?= )                                 // ◉ dropped in on ◉ in ◆ on ▣.
  (was|were) (also )?(on board|aboard)(?= [^;:.]{3,60}? (off|in|at|near) {place}) // ◉ was on board the frigate off ◆ on ▣.
  (was|were) (also )?(present|there|on hand) (when|as)(?= [^;:.]{3,90}? (in|at|near) {place})
                                                                      // ◉ was present when the gift was handed over in ◆ on ▣.
  (stop|drop)(s|ped|ping) (over|off|by|in){in it}                     // ◉ dropped by in ◆.
  (makes|making|made) {own} ({word})?(way|journey|trip|dash|detour|crossing|stopover|(pit )?stop|
    appearance|return|comeback){to it}                                // ◉ made a detour to ◆ on ▣.
  cross(es|ed|ing) (the )?(Atlantic|Channel|Pacific|Baltic|Adriatic|Aegean|border|(Black|Baltic) Sea){to it}
                                                                      // ◉ crossed the Adriatic to ◆ on ▣.
  cross(es|ed|ing)(?= (over )?(from (the )?◆ )?(in)?to {place})     // ◉ crossed into ◆ on ▣.
  (reach(es|ed|ing)?|transit(s|ed)?|neared){it}                       // ◉ reached ◆ on ▣.
  (pass(es|ed|ing)?|transit(s|ed)?)(?= through {place})               // ◉ passed through ◆ on ▣.
  (jett(ed|ing)|hopped|rolled|steamed|sailed|drove|rode|walked|marched|shuttled|ventur(es|ed)|trekked|
    journeys|journeying|flying|flown|rushed|hurried|sped|made for|makes for){to it} // ◉ sailed to ◆ on ▣.
  (?<=◉,? (will|is to) ((also|then|next|later) )*)go( on)?{to it}     // ◉ will then go on to ◆ on ▣.
  (?<=\b(will|to) )(jet|drive|ride|walk|march|venture|trek|journey|rush|hurry|sail|stay|appear|land|
    stop by|drop by|drop in|pop|swing by|call|look in){to it}                 // ◉ will drive to ◆ on ▣.
  (stays|stayed|overnighted|lodged|disembark(s|ed)?|alight(s|ed)?|appear(s|ed)|linger(s|ed)|paused|landing|
    check(s|ed) in)(?= ((over|off|on|overnight|together|again|briefly|behind) )*(in|at|near|on|into) {place})
                                                                      // ◉ stayed overnight in ◆.
  (pay|pays|paid|paying)(?= {place}[^,;:]{0,30}? {own} {word}{0,4}(visit|call)) // ◉ paid ◆ a visit on ▣.
  (came away|emerged|emerges|took off|takes off|walked out|drove out|departed) (from|of){it} // ◉ came away from ◆ on ▣.
  (broke off|breaks off|cuts? short|(extend|prolong|interrupt|shorten|crown|capp?|enjoy)(ed|s)|resum(ed|es)|
    round(ed|s) out) {own} {word}{0,3}(visit|trip|tour|stay|stop|journey|stopover)(?= )
                                                                      // ◉ cut short a stay in ◆.
  (wrap(s|ped) up|wound up|ended|conclud(ed|es)|clos(ed|es)|beg(an|ins)|start(ed|s)|kick(ed|s) off|rounded
    off) {own} {word}{0,3}(day|week|fortnight|weekend){in it}         // ◉ wrapped up a busy week in ◆ on ▣.
  (fil(ed|es)|stream(ed|s)|poured|crowded|strode|strides?|swept|slipped|strolled|wandered)(?= (in)?(to|through|
    around|across) {place})                                           // ◉ strolled through ◆ on ▣.
  (com(es?|ing)|came) (calling|by|over|round|through){to it}          // ◉ came calling in ◆.
  (?<=\b(had|has|have) (just |also |already )?)(come|gone|been){to it} // ◉ has been to ◆.
  (did|does) (indeed |finally |eventually )?(come|go|travel|fly|make it|get){to it} // ◉ did travel to ◆ on ▣.
  (came|got|made it|makes it){to it}                                  // ◉ made it to ◆ on ▣.
  (got|gets|getting|given|took|takes|taking|had|enjoyed) {own} {word}{0,2}?(first-?hand|close-up|up-close|
    guided|inside)( [a-z]+)? (look|view|impression|tour|glimpse|briefing|insight)(?= ((?!\b{topic}\b)[^,;:])*?
    \b(of|in|at|around|inside) (the )?◆)                              // ◉ got a close-up look at the port of ◆ on ▣.
  could (also )?be (found|seen|spotted|heard){in it}                  // ◉ could be found in ◆ on ▣.
  (was|is) to be (found|seen|heard){in it}                            // ◉ was to be seen in ◆ on ▣.
  (dropped|dropping) anchor{in it}                                    // ◉ dropped anchor in ◆ on ▣.
  (brought|brings|bringing|led|leads|leading|took|takes|taking|flew|accompanied|accompanies|escorted|headed|
    guided|marched)(?= ([^,;:.]{0,40} )?{a team}( [^,;:.]{0,40}?)? {leading to} {place})
                                                                      // ◉ took a team of experts to ◆ on ▣.
  (step(s|ped)?|climb(s|ed)?|got|gets) (off|out of|down from) (a|an|the|his|her) {word}{0,3}?{vehicle}{in it}
                                                                      // ◉ stepped off a night train in ◆.
  (took|takes|taking|caught|catches|boarded|boards) {own} {word}{0,2}?{vehicle}{to it} // ◉ took a night train to ◆ on ▣.
  look(s|ed|ing) (a?round|over(?! (the |its |his |her )?([a-z]+ )?{papers}\b))(?= ((?!\b(and|who|which|
    that)\b)[^,;:]){3,80}? (in|at) {place})
                                                                      // ◉ looked round the yards at ◆.
  (was|were|is|are|been|be) (also |then |briefly |once again |again |just |later )*{present}{in it}
                                                                      // ◉ was on hand in ◆.
  (step(s|ped)|went|came|climbed) (aboard|on board|onto)(?= (the )?[^;:.]{3,80}? (in|off|near|at) {place})
                                                                      // ◉ stepped aboard a patrol boat off ◆.
  (boarded|boards)(?= (the )?[^;:.]{3,60}? (off|in|at|near) {place})  // ◉ boarded a patrol boat off ◆ on ▣.
  (is|are|was|were|be|been|being) (also |then |personally |first |later )*(shown|ushered|led|driven|flown|taken|
    escorted|guided|whisked|ferried|airlifted|conducted)(?= (out |over |back )?(from (the )?◆ )?(in|round|around|through|into|to|
    over|about|across) [^,;:]*?◆)                                     // ◉ was shown round ◆ on ▣.
  (was|were) (then |also )?(given|treated to|offered) (a|an|the) {word}{0,3}?(tour|welcome|reception|look|
    briefing|demonstration|glimpse|audience|ovation|send-off)(?= [^,;:]*?\b(of|in|at|around|inside|
    to) [^,;:]*?◆)                                                    // ◉ was given a warm welcome in ◆ on ▣.
  (is|are|was|were) (now |next |already )?(due|expected|awaited)( (back|next|again))?{in it}
                                                                      // ◉ is due in ◆ on ▣.
  (is|are) (now |next |already |currently )?(off|bound|headed|en route|on (his|her|their) way){to it}
                                                                      // ◉ is on his way to ◆.
  (left|leaves|departed|departs|sets? off|sets? out|took off|takes off|head(s|ed) off|set sail)( (from )?
    (the )?◆)?( (today|yesterday|early))? for{it}                     // ◉ left ◆ for ◆ on ▣.
  (left|leaves|leaving|departed|departs|departing|quits?)(?= (from )?{place}) // ◉ left ◆ on ▣.
`;

/** Any verb of going, as the source of an expression. */
export const GOING = anyOf(GOING_WORDS).source;
