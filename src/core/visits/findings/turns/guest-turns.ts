import { anyOf } from "#core/visits/findings/phrases.ts";
import { TURN_WORDS, type Turn } from "./turn-words.ts";

/** What a place does that has a guest; behind it stands who it was. */
export const HOSTING = TURN_WORDS.with({
  honour: "welcome|reception|send-off|hearing|tour|farewell|ovation|medal|prize|award|audience",
  "was seen to": "arrive|land|touch down|step|speak|return|visit|meet|lay",
}).phrases`
  play(s|ed)?( ▣)? host{on}? to                                       // ◆ played host to ◉ on ▣.
  (?<=(will|is to|are to) )(welcome|receive|greet|host)( back)?       // ◆ will receive ◉ on ▣.
  (welcom|receiv)(es|ed)( back)?|greet(s|ed)                          // ◆ welcomed back ◉ on ▣.
  roll(s|ed)? out (the|its) [a-z ]{3,20}? for                         // ◆ rolled out the red carpet for ◉ on ▣.
  open(s|ed)? (its|their) [a-z]+ to                                   // ◆ opened its doors to ◉ on ▣.
  (said|says|bade) (good ?bye|farewell|welcome) to                    // ◆ said farewell to ◉ on ▣.
  gave (a|an) {word}{1,3}(to|for)                                     // ◆ gave a warm welcome to ◉ on ▣.
  gave(?= ◉ (a|an|the) {word}{0,3}{honour}\b)                         // ◆ gave ◉ a warm welcome on ▣.
  had(?= ◉ (on|at|in|over|as|to)\b)                                   // ◆ had ◉ on its festival stage on ▣.
  (saw|sees) (the|a) ([a-z]+ )?(arrival|visit|return|departure)s?{on}? (of|by|from) // ◆ saw the arrival of ◉ on ▣.
  (saw|sees)(?= ◉[^;:]{0,30}? {was seen to})                          // ◆ saw ◉ lay a wreath on ▣.
  prepar(es|ed) (to welcome|for the (arrival|visit) of)               // ◆ prepared for the visit of ◉ on ▣.
  await(s|ed)( the (arrival|visit) of)?                               // ◆ awaits the arrival of ◉ on ▣.
`;

/** Turns that tell whose guest somebody was, or who was the guest of a place. */
export const GUEST_TURNS: readonly Turn[] = [
  {
    ways: TURN_WORDS.with({
      start: String.raw`^|[,;:] |(and|as|where|when|while) |▣ |\bit was `,
      has: "((has|have|had|also|then|again|recently|today|once again|once more|duly|will|is to) )*",
      "played host to": anyOf(HOSTING).source,
      with: "with (them|him|her)|along with|as well as|followed by|among them|including|led by",
      // Neither “welcomed ◉ to the post” nor “welcomed ◉ on his election”.
      "not into office": `(?!,? (to (the|its|his|her) (?!capital|city|country)|as (the )?(new|next|incoming)|
        on (his|her|their) (appointment|election|re-election)))`,
    }).phrases`
      {start}{where}{on}?,? (that )?{has}{played host to} {who}{not into office}({on}?,? (and )?{with} (the )?{also})?
                                                                          // ◆ played host to ◉ on ▣, along with ◉.
    `,
  },
  {
    ways: TURN_WORDS.with({
      guest: `visitors?|guests?( of honou?r)?|arrivals?|(guest|keynote) speakers?|(first|last|latest|second|next)
        (?! ({word})?(ambassador|envoy|minister|president|commander|chief|choice|priority|step|summit|meeting|round))`,
      "was he": String.raw`({on}|,? (for|at) [^,;:]{3,50}?)*,? {be} {who}(?!,? (said|says|told|announced|wrote|added|noted)\b)`,
    }).phrases`
      \b({word})?{guest} {any}{0,40}?\b(to|in|at|into|of|for|inside|reaching|from) {where}{was he}
                                                                          // The first to arrive in ◆ was ◉, on ▣.
      {here}[’']s? {word}{0,3}?{guest}{was he}                            // ◆’s guest of honour on ▣ was ◉.
    `,
  },
  {
    ways: TURN_WORDS.with({
      "he was": "{them}(, {some})?(,? who|,)? ({be}|bec[ao]mes?{on}?,?) (?!to be )(also )?",
      a: "((the|a|an|NATO[’']s|◆[’']s?|◉[’']s?|his|her|their|▣[’']s?) )?{word}{0,4}",
      first: "first|second|third|latest|only|last|highest-ranking|most senior",
      "to visit": `to (visit|set foot (in|on)|reach|tour|make the (trip|journey) to|be received (in|at)|
        (travel|come|fly) to|(arrive|land) in)`,
    }).phrases`
      {he was}{here}[’']s? {word}{0,2}guests?\b                           // ◉ was ◆’s guest on ▣.
      {he was}{a}(guests?|visitors?)( of honou?r)? {any}{0,70}?(in|at|to) {where} // ◉ was the guest of honour in ◆ on ▣.
      {he was}{a}{first} {any}{0,50}? {to visit} {where}                  // ◉ was the first minister to visit ◆ on ▣.
    `,
  },
  {
    ways: TURN_WORDS.with({
      had: "((has|have|will) )?(had|have|receiv(ed|e)|were paid|was paid|got) (a|an) {word}{0,2}(visit|call)",
    }).phrases`
      ^[^,;:]{3,60}? (in|at) {where},? {had}{on}? (from|by) ((his|her|their) )?{who}
                                                                          // The soldiers at ◆ had a visit from ◉ on ▣.
    `,
  },
  {
    ways: TURN_WORDS.with({
      met: "saw|met|received|welcomed|hosted|greeted|seen|visited|joined|called on|sat down with|briefed",
    }).phrases`
      {him},? whom ◉ (had )?{met}( with)?( ▣)? (in|at|outside|inside|during [^,;:]{3,30} in) {where}
                                                                          // ◉, whom ◉ met in ◆ on ▣, flew home.
    `,
  },
  {
    ways: TURN_WORDS.with({
      "the host": "◉,? ((also|then|will|later) )*",
      over: `(?= (in|at) )| (over|round|around|along|to ({meal}|stay)|as (a|an|his|her|their|its) ([a-z]+ )?guest|
        on (a )?({word})?visit)`,
      tour: `(to )?(a|an) {word}{0,3}(tour|welcome|lunch|dinner|reception|look|briefing|banquet|performance|concert|
        audience|hour|medal|decoration)`,
      there: `{any}{0,60}?( (in|at|of|near|outside|around|through|on|across) |
        (?<=(around|round|through|to|into|across) )){where}`,
      showed: "showed|shows|led|drove|walked|escorted|guided|ushered|flew",
    }).phrases`
      {the host}(had|has|have) {who}{over}{there}                         // ◉ had ◉ over for lunch in ◆ on ▣.
      {the host}{showed} {who} (around|round|through|into|across|along|up|down|to|over|in){there}
                                                                          // ◉ showed ◉ round the port of ◆ on ▣.
      {the host}(showed|shows) {who},? (the|its|his|her|their)\b{there}   // ◉ showed ◉ the old port of ◆ on ▣.
      {the host}(gave|gives|treated) {who} {tour}{there}                  // ◉ gave ◉ a tour of the port of ◆ on ▣.
      {the host}(granted|gave|grants) (a|an) {word}{0,2}audience to {who}{there} // ◉ granted an audience to ◉ at ◆ on ▣.
      {them},? {be} (also |then )?(granted|given) (a|an) {word}{0,2}audience {any}{0,60}?(in|at) {where} // ◉ was granted an audience by ◉ in ◆ on ▣.
      {the host}took {who} (on|to|for|around|round|through|along|up){there} // ◉ took ◉ to the barracks in ◆ on ▣.
    `,
  },
];
