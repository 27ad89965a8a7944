import { TURN_WORDS, type Turn } from "./turn-words.ts";

/** Turns in which a noun tells that somebody came: a speech, an arrival, a stop. */
export const NOUN_TURNS: readonly Turn[] = [
  {
    isNoun: true,
    ways: TURN_WORDS.with({
      stay: `appearance|mission|stop|call|detour|arrival|presence|debut|meetings?|talks|speech|address|lecture|remarks|
        press conference|session|morning|day|evening|weekend|hours?|farewell|assignment|stopover|audience|lunch|
        dinner|reception|interview|round of talks|welcome|return|engagements?`,
    }).phrases`
      {him}[’']s? {word}{0,4}?{stay}( (with|by) [^,;:]{1,50}?)?{on}?,? (to|in|at|before the|with) {where}(?=[,. ]|$)
                                                                          // ◉’s keynote speech in ◆ on ▣ was short.
    `,
  },
  {
    isNoun: true,
    ways: TURN_WORDS.with({
      event: `[Aa]rrival|[Dd]eparture|[Vv]isit|[Ww]elcome|[Rr]eception|[Gg]reeting|[Aa]ddress|[Ss]peech|[Rr]emarks|
        [Pp]ress conference|[Ll]ecture|[Kk]eynote|[Tt]rip|[Tt]our|[Aa]ppearance|[Ss]tay|[Pp]resence|[Rr]eturn|[Tt]alk`,
      trip: "[Vv]isit|[Tt]rip|[Tt]our|[Rr]eturn|[Ss]top|[Jj]ourney",
    }).phrases`
      \b{event}{on}? (of|by|for|from) {who}(, {some})?{on}?,? (to|in|at|into|from|before) {where} // Arrival of ◉ in ◆ on ▣.
      \b{trip}{on}? (to|in|at) {here}(, ◆)?{on}?,? by (the )?{them}       // A tour in ◆ by ◉ ended on ▣.
    `,
  },
  {
    isNoun: true,
    ways: TURN_WORDS.with({
      talks: "talks|meeting|discussions|encounter|lunch|dinner",
    }).phrases`
      ▣[’']s {word}{0,2}{talks} (between|of|with) {who} (in|at) {where}(?= (?!on\b)[a-z]|[,.])
                                                                          // ▣’s talks with ◉ in ◆ were short.
    `,
  },
  {
    isNoun: true,
    ways: TURN_WORDS.with({
      stay: `visit|trip|stay|stopover|stop-over|stop|tour|leg|programme|itinerary|mission|weekend|excursion|schedule|
        engagements?|debut|appearance`,
    }).phrases`
      ▣[’']s {word}{0,2}{stay} (of|by) {who} (to|in|at) (the [^,;:]{3,40}? in )?{where}(?= (?!on\b)[a-z]|[,.])
                                                                          // ▣’s visit of ◉ to ◆ ended at noon.
      ▣[’']s {word}{0,2}{stay} (to|in) {where}{on}? (was|is) {any}{0,40}? (that|which|by|of) {him}(?= (has|had|made|paid|since)\b|[,.]|$)
                                                                          // ▣’s trip to ◆ was the third that ◉ made.
      {him}[’']s? {word}{0,3}?{here} {stay}\b                             // ◉’s ◆ stop took in a barracks on ▣.
    `,
  },
];
