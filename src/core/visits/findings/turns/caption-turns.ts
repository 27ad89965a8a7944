import { TURN_WORDS, type Turn } from "./turn-words.ts";

/** Turns of headlines and of captions to a picture, which leave out small words and verbs. */
export const CAPTION_TURNS: readonly Turn[] = [
  {
    ways: TURN_WORDS.with({
      to: "(To|Into|Out of|Off to|From|On to|Back to|Back in|Through|Up to|Down to)",
      went: "went|came|flew|travelled|headed|drove|returned|sailed",
      "off to":
        "(off|bound|en route|heading|headed|heads|due|on (his|her) way)( back| home)? (to|for|in)",
      chose: "(has |had |will )?(chooses?|chose|chosen|picked|picks|selected)",
      outing: "trip|visit|outing|stop|destination|venue|journey|engagement|speech|appearance|tour",
      ended: `(has |had |will )?(wraps up|wrapped up|begins?|began|starts?|started|ends?|ended|concludes?|concluded|
        kicks off|kicked off|completes?|completed|finish(es|ed)|rounds off|rounded off|extends?|extended|cuts? short|
        makes?|made|pays|paid|is on|was on|on)`,
    }).phrases`
      ^{to} {where}{on}? {went} {who}                                     // To ◆ on ▣ went ◉.
      ^{them} {off to} {where}                                            // ◉ off to ◆ on ▣.
      {them}(, {some},)? {chose} {here} (for|as) (his|her|their|the|a) [^,;:]{0,40}?{outing}
                                                                          // ◉ chose ◆ for his first trip, on ▣.
      {them}(, {some},)? {ended} (a |his |her |the )?({word})?(?<place>◆|◈) (visit|trip|tour|stop|stay|stopover)
                                                                          // ◉ wraps up ◆ visit on ▣.
    `,
  },
  {
    ways: TURN_WORDS.with({
      meets: "meets|visits|addresses|speaks|lays|opens|attends|receives|arrives|lands|tours",
      hall: String.raw`( [\p{Lu}][\p{L}’'-]+){0,3}`,
    }).phrases`
      {them} {meets}( [^;:,]{0,50}?)?,( at)?{hall} {here}{hall}(, ◆)?,? \(?▣\)?\.?$ // ◉ meets ◉, ◆ Castle, ▣.
    `,
  },
  {
    ways: TURN_WORDS.with({
      "on its day": String.raw`(,? (on )?\(?▣\)?)?`,
      acts: String.raw`( \([a-z ]+\))?,? (?!(said|says|warns?|urges?|calls?|wants|condemns?|thanks|
        (welcome|receive|assume|relinquishe|replace)[sd]|hosts|hosted|greets|greeted|backs|pledges|hopes|will|has|had|is|are|
        was|were|to|on|of|hand(s|ed) (over|off)|takes?|took|assume|pass(es|ed)|commands?|leads?|became|retire[sd]|
        succeed(s|ed)|replace)\b)[a-z]`,
    }).phrases`
      ^(▣[,:.]? ([–—-] )?)?(In |At |the )*(?<place>◆(, (the )?◆)*){on its day} ?(:| [–—-]) ?(▣[:.] )?{who}{acts}
                                                                          // ◆, ▣: ◉ and ◉ face the press.
    `,
  },
  {
    ways: TURN_WORDS.with({
      seen: `[Ss]een|[Pp]ictured|[Pp]hotographed|[Ss]potted|[Cc]aught|[Ss]hown|[Pp]resent|[Pp]hoto|[Pp]icture|[Aa]bove|
        [Ii]n the (picture|photo|front|room|audience|hall)|[Oo]n (stage|the (podium|panel|stage))`,
    }).phrases`
      ^{seen}\b[^;:]*?\b{at} {where}[^;:]{0,40}?: {who}(,? ([a-z]+ ){0,4}(with|to|and|beside|facing) (?<also>◉))?
                                                                          // Seen in ◆ on ▣: ◉, in conversation with ◉.
    `,
  },
];
