import { ACTOR, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS } from "#core/visits/mentions/outline.ts";

/** A way of telling a visit in which neither a verb of going nor its subject leads to the visitor. */
export interface Turn {
  /** A word that must be there; it spares most sentences the pattern. */
  readonly may: RegExp;
  /** Its groups: `who` holds the marks of the visitors, `place` those of the places. */
  readonly pattern: RegExp;
  /** Whether a noun tells it, of which any word of the sentence may say that it was not so. */
  readonly isNoun?: true;
}

/** Several visitors, also after what they are called: “foreign ministers including ◉ and ◉”. */
const WHO = `(?:(?:[Tt]he|its|a|an|both|none other than|NATO[’']s|visiting|fellow|(?:[a-z-]+ ){0,3}(?:guests|visitors|leaders|ministers|dignitaries|officials|${ACTOR}) (?:including|such as|like|among them),?) )*(?<who>${ACTORS}(?:,? (?:alongside|together with|along with|accompanied by|as well as) ${ACTORS})?)(?![’'])`;
const WHERE = `(?:[Tt]he (?:[\ue100-\ue1ff] )?(?:[a-z]+ ){0,2}(?:town|city|village|port|capital|resort|island) of |[Tt]he |its |both |nearby |downtown |central |NATO[’']s )*(?<place>${PLACE}(?:(?:, | in |, in )(?:the )?${PLACE})*)(?![’']s? )`;
const DAY_HERE = `(?:,? (?:on |from |earlier |late |early |back |last |this |next |since |only )*(?:the (?:morning|afternoon|evening) of )?\\(?${DAY}\\)?)`;
const AUX =
  "(?:(?:has|have|had|also|then|again|recently|today|once again|once more|duly|will|is to) )*";
const BE =
  "(?:was|were|is|are|will be|had been|has been|have been|came|is to be|are to be|will also be|was also)";
const GUEST =
  "(?:visitors?|guests?(?: of honou?r)?|arrivals?|callers?|special guests?|travellers?|new ?comers?|house ?guests?|guest speakers?|keynote speakers?|(?:first|last|latest|second|next)(?! (?:[a-z-]+ )?(?:ambassador|envoy|minister|president|commander|chief|choice|priority|step|summit|meeting|round)))";
const DONE =
  "(?:laid|opened|unveiled|cut|inaugurated|planted|lit|raised|hoisted|chaired|co-chaired|attended|addressed|delivered|led|moderated|headlined|presided over|given|visited|toured|inspected|presented|joined|kicked off|closed|wrapped up|christened|handed over|handed out|pinned|commissioned|dedicated|consecrated|graced|seen off|read out|sung|played|pressed)";
const WORDS = `(?:(?!\\b(?:that|who|whose|where|but|because|although|not|never|if|would|could)\\b)[^;:])`;

/**
 * Turns in which the place, the day, a thing or a picture comes first.
 */
export const TURNS: readonly Turn[] = [
  // ◆ played host to ◉ · ◆ rolled out the red carpet for ◉ · ◆ saw the arrival of ◉
  {
    may: /\b(?:host|home|carpet|had|saw|sees|see|welcom\w+|cheer\w+|applaud\w+|got|gets|gave|gives|receiv\w+|greet\w+|doors|farewell|goodbye|honou?red|feted|await\w*|prepar\w+|braced?|geared)\b/,
    pattern: new RegExp(
      `(?:^|[,;:] |(?:and|as|where|when|while) |${DAY} |\\bit was )${WHERE}${DAY_HERE}?,? (?:that )?${AUX}(?:play(?:s|ed)?(?: ${DAY})? host(?:${DAY_HERE})? to|roll(?:s|ed)? out (?:the|its) [a-z ]{3,20}? for|la(?:id|ys) on [^,;:]{3,60}? for|host(?:s|ed)?|welcom(?:es|ed)(?: back)?|receiv(?:es|ed)|greet(?:s|ed)|feted|open(?:s|ed)? (?:its|their) [a-z]+ to|(?:said|says|bade|bids|waved) (?:good ?bye|farewell|hello|welcome) to|gave (?:a|an) (?:[a-z]+ ){1,3}(?:to|for)|gave(?= ${ACTOR} (?:a|an|the) (?:[a-z-]+ ){0,3}(?:welcome|reception|send-off|hearing|tour|farewell|ovation|medal|prize|award|audience)\\b)|cheered|applauded|g[oe]ts? to see|had(?= ${ACTOR} (?:on|at|in|over|as|to)\\b)|(?:was|is|will be|became) (?:briefly |again )?home to|(?:saw|sees) (?:(?:the|a) (?:[a-z]+ )?(?:arrival|visit|return|departure|passage|coming together)s?(?:${DAY_HERE})? (?:of|by|from)|(?=${ACTOR}[^;:]{0,30}? (?:arrive|land|touch down|step|speak|return|visit|meet|lay)))|prepar(?:es|ed) (?:to welcome|for the (?:arrival|visit) of)|await(?:s|ed)(?: the (?:arrival|visit) of)?) ${WHO}(?!,? (?:to (?:the|its|his|her) (?!capital|city|country)|as (?:the )?(?:new|next|incoming)|on (?:his|her|their) (?:appointment|election|re-election)))(?:${DAY_HERE}?,? (?:and )?(?:with (?:them|him|her)|along with|as well as|followed by|among them|including|led by) (?:the )?(?<also>${ACTORS}))?`,
      "u",
    ),
  },
  // Yesterday’s visitor to ◆ was ◉ · the first to arrive in ◆ was ◉ · ◆’s guest of honour was ◉
  {
    may: /\b(?:was|were|is|are|be|came)\b/,
    pattern: new RegExp(
      `(?:\\b(?:[a-z-]+ )?${GUEST} ${WORDS}{0,40}?\\b(?:to|in|at|into|of|for|inside|reaching|from) ${WHERE}|(?<place>${PLACE})[’']s? (?:[a-z-]+ ){0,3}?${GUEST})(?:${DAY_HERE}|,? (?:for|at) [^,;:]{3,50}?)*,? ${BE} ${WHO}(?!,? (?:said|says|told|announced|wrote|added|noted)\\b)`,
      "u",
    ),
  },
  // ◉ was ◆’s guest of honour · ◉ will be NATO’s guest at its ◆ Headquarters
  {
    may: /\b(?:guests?|visitor|first|latest|only|second)\b/,
    pattern: new RegExp(
      `(?<who>${ACTORS})(?:, [^,;:]{3,60})?(?:,? who|,)? ${BE} (?!to be )(?:also )?(?:(?<place>${PLACE})[’']s? (?:[a-z-]+ ){0,2}guests?\\b|(?:(?:the|a|an|NATO[’']s|${PLACE}[’']s?|${ACTOR}[’']s?|his|her|their|${DAY}[’']s?) )?(?:[a-z-]+ ){0,4}(?:(?:guests?|visitors?)(?: of honou?r)? ${WORDS}{0,40}?(?:in|at|to)|(?:first|second|third|latest|only|last|highest-ranking|most senior) ${WORDS}{0,50}? to (?:visit|travel to|set foot (?:in|on)|reach|tour|arrive in|make the (?:trip|journey) to|come to|be received (?:in|at)|land in|fly to)) ${WHERE})`,
      "u",
    ),
  },
  // Among those who crossed to ◆ for the ceremony was ◉ · Also in ◆ on ▣ was ◉
  {
    may: /\b(?:[Aa]mong|[Aa]mongst|[Aa]lso|[Pp]resent|[Ss]peaking|[Aa]ttending|[Hh]and|[Jj]oining|[Aa]rriving|[Gg]athered|[Ww]aiting|[Hh]ere|[Oo]n stage)\b/,
    pattern: new RegExp(
      `(?:^|[,;] )(?:(?:[Aa]mong(?:st)?|[Ff]irst among|[Nn]otable among) (?:(?:the )?(?:those|guests|visitors|speakers|dignitaries|participants|leaders|attendees|panellists|mourners|delegates|officials|crowd|audience|[0-9]+ [a-z]+|many|arrivals|ministers|passengers)[^;:]*?) ?(?:in|to|at|for|inside|from) ${WHERE}|[Aa]lso (?:present |speaking |attending |there |on hand |seen |on (?:the )?stage )?(?:in|at) ${WHERE}|(?:[Pp]resent|[Ss]peaking|[Aa]ttending|[Oo]n hand|[Oo]n stage|[Jj]oining [^,;:]{3,40}?|[Aa]rriving|[Gg]athered|[Ww]aiting|[Ss]itting|[Ss]tanding|[Ss]een|[Ss]potted|[Pp]ictured)(?: (?:too|also))?(?: at [^,;:]{3,50}?)? (?:in|at|on|outside|inside) ${WHERE})${WORDS}{0,60}?,? (?:was|were|is|are) (?:also )?${WHO}`,
      "u",
    ),
  },
  // There to cut the ribbon in ◆ on ▣ was ◉
  {
    may: /^(?:There|Present|First|Last|Next|Second|Then|In attendance|On hand|On stage|Along|With (?:them|him|her)|Leading|[A-Z][a-z]+ing) .*(?:was|were|is|are) /,
    pattern: new RegExp(
      `^[A-Z]${WORDS}{2,70}? (?:in|at|to|from|inside|outside) ${WHERE}${DAY_HERE}?(?:,? (?:for|with|at) [^,;:]{3,40}?)?,? (?:was|were|is|are) ${WHO}(?=[,.]|$| (?:of|from|and|who)\\b)`,
      "u",
    ),
  },
  // A cold morning in ◆ on ▣ saw ◉ lay a wreath
  {
    may: /\b(?:days?|hours?|mornings?|afternoon|evening|nights?|weekend|week|detour|trip|visit|stop|stopover|stay|flight|tour|journey|drive|walk|ride|layover|breakfast|lunch|dinner|minutes|spell|session|round)\b/,
    pattern: new RegExp(
      `^(?:The |A |An |His |Her |One |Two |Three |Four |Five |That |This )?${WORDS}{0,40}?\\b(?:days?|hours?|mornings?|afternoon|evening|nights?|weekend|week|detour|trip|visit|stop|stopover|stay|flight|tour|journey|drive|walk|ride|layover|breakfast|lunch|dinner|minutes|spell|session|round)(?:,? (?:on )?\\(?${DAY}\\)?)*(?: of (?:talks|meetings|briefings|[a-z]+))?,? (?:(?:in|at|around|through|to|near|into) ${WHERE}${WORDS}{0,60}? (?:gave|gives|saw|sees|offered|allowed|let|brought|took|awaits?|awaited|left|convinced|taught|showed|kept|found|led|enabled|helped|persuaded|reminded|moved|introduced|earned|won|lay ahead of|was enough for|were enough for|followed for|rounded off|capped|ended|completed) (?:a |the )?(?<who>${ACTOR})|(?:will )?(?:brought|brings?|took|takes?|led|leads|carried|landed) (?<also>${ACTOR})(?: back| on| over| straight| briefly)* (?:in|to|into|through|at) ${WHERE})`,
      "u",
    ),
  },
  // ◉’s speech in ◆ · ◉’s mission to ◆ ended
  {
    isNoun: true,
    may: /[’']s? /,
    pattern: new RegExp(
      `(?<who>${ACTOR})[’']s? (?:[a-z-]+ ){0,4}?(?:appearance|mission|stop|call|detour|sojourn|swing|arrival|presence|debut|meetings?|talks|speech|address|lecture|remarks|press conference|session|stint|morning|day|evening|weekend|hours?|farewell|errand|assignment|pilgrimage|stopover|audience|lunch|dinner|reception|interview|round of talks|landing|welcome|return|engagements?)(?: (?:with|by) [^,;:]{1,50}?)?${DAY_HERE}?,? (?:to|in|at|before the|with) ${WHERE}(?=[,. ]|$)`,
      "u",
    ),
  },
  // Arrival of ◉ at ◆ · Remarks by ◉ in ◆
  {
    isNoun: true,
    may: /\b(?:[Aa]rrival|[Dd]eparture|[Vv]isit|[Ww]elcome|[Rr]eception|[Gg]reeting|[Aa]ddress|[Ss]peech|[Rr]emarks|[Pp]ress conference|[Ll]ecture|[Kk]eynote|[Tt]rip|[Tt]our|[Aa]ppearance|[Ss]tay|[Pp]resence|[Rr]eturn|[Tt]alk)\b/,
    pattern: new RegExp(
      `\\b(?:[Aa]rrival|[Dd]eparture|[Vv]isit|[Ww]elcome|[Rr]eception|[Gg]reeting|[Aa]ddress|[Ss]peech|[Rr]emarks|[Pp]ress conference|[Ll]ecture|[Kk]eynote|[Tt]rip|[Tt]our|[Aa]ppearance|[Ss]tay|[Pp]resence|[Rr]eturn|[Tt]alk)${DAY_HERE}? (?:of|by|for|from) ${WHO}(?:, [^,;:]{3,60})?${DAY_HERE}?,? (?:to|in|at|into|from|before) ${WHERE}|\\b(?:[Vv]isit|[Tt]rip|[Tt]our|[Rr]eturn|[Ss]top|[Jj]ourney)${DAY_HERE}? (?:to|in|at) (?<first>${PLACE})(?:, ${PLACE})?${DAY_HERE}?,? by (?:the )?(?<also>${ACTORS})`,
      "u",
    ),
  },
  // Back in ◆ for the second time, ◉ spoke to students
  {
    may: /^(?:Back|Once|Newly|Safely|Now) /,
    pattern: new RegExp(
      `^(?:Back(?: once more| again)?|Once (?:more|again)|Newly arrived|Safely|Now) (?:in|at) ${WHERE}(?:,? (?:for|after|on|with|only|just|barely|less than|a|two|three|almost) [^,;:]{3,60})?(?:,? on ${DAY}\\)?)?, (?:the )?(?<who>${ACTOR})(?=,? (?:also |then |later |first )*(?!(?:said|says|told|announced|wrote|added|noted|stressed|warned|called|urged|will|would|has|had|was|is)\\b)[a-z]+(?:ed|ew|oke|old|ook|et|ave|ent|aw|elt|aid|eld)\\b)`,
      "u",
    ),
  },
  // ◉ was among the guests whom ◉ received at ◆
  {
    may: /\b(?:whom|who|that) .*(?:received|welcomed|hosted|greeted|met|invited|briefed)\b/,
    pattern: new RegExp(
      `(?<who>${ACTORS})(?:, [^,;:]{3,60})?,? (?:was|were) (?:also )?(?:among|one of) (?:the )?(?:[a-z-]+ ){0,3}?(?:${ACTOR}|guests|visitors|leaders|ministers|officials|dignitaries|speakers) (?:whom |that |who were )?(?:(?:the )?${ACTOR} )?(?:received|welcomed|hosted|greeted|met|briefed)(?: by (?:the )?${ACTOR})?${DAY_HERE}? (?:in|at|to) ${WHERE}`,
      "u",
    ),
  },
  // ◉ spent ▣ in the laboratories of ◇ University, ◆
  {
    may: /\bspen[dt]s? /,
    pattern: new RegExp(
      `(?<who>${ACTORS})(?:, [^,;:]{3,60})?,? (?:also |then |will )*(?:spent|spends|spend) (?:(?:the|most of|part of|much of|all of|a|his|her) )*(?:[a-z]+ (?:of )?)?${DAY}\\)? (?:in|at|on|with|among|aboard|inside|visiting|touring) (?:(?!\\b(?:that|who|whose|where|leave|holiday|call|phone|deployed|deployment)\\b)[^;:]){0,80}?(?:,|, in| in| at| of| off|(?<= (?:in|at))) ${WHERE}`,
      "u",
    ),
  },
  // To ◆ went ◉ · ◉ chose ◆ for his first trip abroad · ◉ wraps up ◆ visit
  {
    may: /^(?:To|Into|Out|Off|From|On|Back|Through|Up|Down) |\b(?:ch[o]+ses?|picked|picks|selected|visit|trip|tour|stop|stay|stopover|off|bound|route|heading|headed|heads|due)\b/,
    pattern: new RegExp(
      `(?:^(?:To|Into|Out of|Off to|From|On to|Back to|Back in|Through|Up to|Down to) ${WHERE}${DAY_HERE}? (?:went|came|flew|travelled|headed|rode|strode|drove|returned|sailed|walked) ${WHO}|^(?<titled>${ACTORS}) (?:off|bound|en route|heading|headed|heads|due|on (?:his|her) way)(?: back| home)? (?:to|for|in) ${WHERE}|(?<also>${ACTORS})(?:, [^,;:]{3,60},)? (?:has |had |will )?(?:(?:ch[o]+ses?|chosen|picked|picks|selected) (?<first>${PLACE}) (?:for|as) (?:his|her|their|the|a) [^,;:]{0,40}?(?:trip|visit|outing|stop|destination|venue|journey|engagement|speech|appearance|tour)|(?:wraps up|wrapped up|begins?|began|starts?|started|ends?|ended|concludes?|concluded|kicks off|kicked off|completes?|completed|finish(?:es|ed)|rounds off|rounded off|extends?|extended|cuts? short|makes?|made|pays|paid|is on|was on|on) (?:a |his |her |the )?(?:[a-z-]+ )?(?<then>${PLACE}|[\ue100-\ue1ff]) (?:visit|trip|tour|stop|stay|stopover|swing)))`,
      "u",
    ),
  },
  // ◉, whom ◉ saw at ◆
  {
    may: / whom? /,
    pattern: new RegExp(
      `(?<who>${ACTOR}),? whom (?<also>${ACTOR}) (?:had )?(?:saw|met|received|welcomed|hosted|greeted|seen|visited|joined|called on|sat down with|embraced|briefed)(?: with)?(?: ${DAY})? (?:in|at|outside|inside|during [^,;:]{3,30} in) ${WHERE}`,
      "u",
    ),
  },
  // Great day in ◆, tweeted ◉ · ◉ meets ◉, ◆ Castle (▣)
  {
    may: /\b(?:tweet\w+|posted|posts|wrote|writes|meets|visits|addresses|speaks|lays|opens|attends|receives|arrives|lands|tours)\b/,
    pattern: new RegExp(
      `(?:^(?:Great|Good|Wonderful|Excellent|Productive|Fantastic|What an?|A|An|Delighted|Honou?red|Pleased|Glad|Proud|Busy|Happy|Back|Nice|Lovely|Grateful|Thank|Thanks|Just|Touching|Inspiring|Moving|Privileged|Humbled)\\b[^;:]{0,60}? (?:in|at|to|from|visit) ${WHERE}${WORDS}{0,80}? (?:writes|tweets|tweeted|posted|posts|wrote|said|says) ${WHO}|(?<also>${ACTORS}) (?:meets|visits|addresses|speaks|lays|opens|attends|receives|arrives|lands|tours)(?: [^;:,]{0,50}?)?,(?: at)?(?: [\\p{Lu}][\\p{L}’'-]+){0,3} (?<first>${PLACE})(?: [\\p{Lu}][\\p{L}-]+){0,2}(?:, ${PLACE})?,? \\(?${DAY}\\)?\\.?$)`,
      "u",
    ),
  },
  // European leaders, joined by ◉, met in ◆
  {
    may: /,? (?:joined by|including|among them|led by|with) /,
    pattern: new RegExp(
      `, (?:joined by|including|among them|with) ${WHO},? (?:met|gathered|convened|assembled|came together|sat down|listened|watched|attended|took part|dined|descended|arrived|converged|heard|applauded|discussed|paid)${WORDS}{0,60}? (?:in|at|on|to) ${WHERE}`,
      "u",
    ),
  },
  // … in ◆ in the presence of ◉ · ◉ briefed ◉ over dinner in ◆
  {
    may: / (?:presence of|guests including|over (?:an? )?(?:[a-z]+ )?(?:lunch|dinner|breakfast|coffee|tea|drinks|supper)) /,
    pattern: new RegExp(
      `\\b(?:in|at) ${WHERE}${WORDS}{0,60}? (?:in the presence of|before guests including|to guests including) ${WHO}|(?<also>${ACTORS})${WORDS}{1,60}?(?<titled>${ACTOR})?${WORDS}{0,60}? over (?:an? )?(?:[a-z]+ )?(?:lunch|dinner|breakfast|coffee|tea|drinks|supper)${DAY_HERE}? (?:in|at) (?<first>${PLACE})`,
      "u",
    ),
  },
  // ◆ was the last stop on ◉’s tour
  {
    may: / (?:stop|port|call|leg|destination|venue|choice|turn|place|scene|setting|backdrop|stage|base|gateway|highlight|finale|start|end|beginning|home) /,
    pattern: new RegExp(
      `(?:^|[,;:] |(?:and|as|where|when|while) )${WHERE}${DAY_HERE}?,? (?:(?:was|is|will be|became|had been|made|marked|proved|provided|formed|served as|came|followed)(?: (?:also|then|next))?) (?:[a-z-]+ ){0,5}?(?:stop|port of call|leg|destination|venue|call|choice|place|scene|setting|backdrop|stage|base|highlight|finale|start|end|beginning|home|turn|first|second|third|last|next)(?: ${WORDS}{0,40}?)? (?:on|of|for|in|to|by) ${WHO.replace("(?![’'])", "[’']s? (?:[^,;: ]+ ){0,4}?(?:tour|trip|visit|journey|swing|travels?|itinerary|stay|mission|day|week|programme|schedule|road ?show|odyssey|stops?|first|last|talks|meetings?|address|speech)")}`,
      "u",
    ),
  },
  // It took ◉ eleven hours to reach ◆ · ◆ sent ◉ to ◆
  {
    may: /\b(?:took|sent|sends|dispatched|dispatches|flew|put|got)\b/,
    pattern: new RegExp(
      `(?:\\b[Ii]t took ${WHO} ${WORDS}{2,40}? to (?:get (?:back )?to|reach|arrive (?:in|at)|make it to|travel to|land in|drive to)|\\b(?:sent|sends|dispatched|dispatches|flew|brought) (?:out )?(?<also>${ACTOR})(?:, [^,;:]{3,60},)? (?:over |out |back )?(?:to|into)) ${WHERE}(?! as (?:its|the|his|her|a)\\b)`,
      "u",
    ),
  },
  // The talks that ◉ had with ◉ took place in ◆
  {
    may: /\b(?:took place|takes place|held|happened|ended|began|opened|continued|lasted|concluded|unfolded|occurred|kicked off|came)\b/,
    pattern: new RegExp(
      `\\b(?:[Mm]eeting|[Tt]alks|[Dd]iscussions?|[Cc]onversations?|[Ll]unch|[Dd]inner|[Bb]reakfast|[Cc]onsultations?|[Ee]xchange|[Ee]ncounter|[Ss]ession|[Bb]ilateral|[Aa]udience|[Hh]andshake|[Ii]nterview|[Ss]peech|[Aa]ddress|[Ll]ecture|[Pp]ress conference|[Ww]alkabout|[Cc]all)s? (?:(?:that|which) )?(?:between |of |by |with |given by |held by )?${WHO}(?:,? (?:and|with|had with|held with|had) (?<also>${ACTORS}))?(?: had| held| gave)?,? (?:took place|takes place|will take place|(?:was|were|is|are|will be) (?:also )?held|happened|ended|began|opened|continued|lasted|concluded|unfolded|occurred|kicked off|came)${WORDS}{0,40}? (?:in|at|outside|near) ${WHERE}`,
      "u",
    ),
  },
  // ◉, both in ◆ on ▣, inspected … · with ◉ at the table
  {
    may: new RegExp(
      `, (?:both|all|who|currently|already|also|now|then|just|still|again|himself|herself|with|and with|in|at|on|visiting|back|fresh)`,
      "u",
    ),
    pattern: new RegExp(
      `(?:(?<who>${ACTORS}), (?:(?:both|all|all three|currently|already|also|now|then|just|still|again|himself|herself|back|who (?:was|were|is|are)(?: also)?|there and) )*(?:in|at) ${WHERE}(?=${DAY_HERE},|,? (?:for|on) (?:an?|his|her|their|the) [^,;:]{3,60},)|\\b(?:in|at) ${WHERE}${WORDS}{0,60}?,? (?:and )?with (?<also>${ACTORS}),? (?:at the table|in attendance|among the (?:guests|speakers|audience|crowd|participants)|present|by (?:his|her|their) side|at (?:his|her|their) side|alongside|in tow|looking on|watching|on stage|in the audience|in the front row|on hand|on the podium|as (?:the |a )?(?:guest|keynote|main|special)[a-z -]*))`,
      "u",
    ),
  },
  // ▣ found ◉ in ◆ · ▣ saw ◉ in ◆ · a week that took ◉ to ◆
  {
    may: /\b(?:found|finds|saw|sees|took|takes|brought|brings|led|leads|carried)\b/,
    pattern: new RegExp(
      `(?:^|[,;] )(?:(?:The (?:morning|afternoon|evening|night) of |Late |Early |Later )?${DAY},?|(?:The|A|This|That) (?:[a-z-]+ ){0,3}(?:day|days|week|weekend|month|morning|afternoon|evening|summer|autumn|winter|spring|flight|train|plane|helicopter|drive|hop|programme|schedule|invitation|duty|business|diary|agenda|anniversary|mission|assignment)(?: ${DAY})?) (?:will )?(?:find(?:s)?|found|s[ae]es?|saw|took|takes?|brought|brings?|led|leads|carried|carries) ${WHO}(?: back| on| over| straight| briefly)* (?:in|to|at|into|through|visiting|touring|arriv(?:e|ing) in|land(?:ing)? in|travel(?:ling)? to|on (?:a|an|his|her) (?:[a-z-]+ )?visit to) ${WHERE}`,
      "u",
    ),
  },
  // It was in ◆ on ▣ that ◉ told …
  {
    may: /^[Ii]t (?:was|is|will be) | (?:is|was) where /,
    pattern: new RegExp(
      `^(?:${WHERE} (?:was|is) where (?!(?:the|a|an) )(?:on ${DAY},? )?(?<also>${ACTORS})(?: [a-z]|,)|[Ii]t (?:was|is|will be) (?:(?:on )?${DAY},? )?(?:also |only |here |not until ${DAY} )?(?:(?:in|at|from|to|outside|inside|near) ${WHERE})(?: that)?[^;:]{0,50}? (?:that|where|when) ${WHO}(?: [a-z]|,))`,
      "u",
    ),
  },
  // ◆, ▣: ◉ and ◉ face the press
  {
    may: new RegExp(`^(?:In |At )?(?:the )?(?:${PLACE}|${DAY})[^;]*[:–—-]`, "u"),
    pattern: new RegExp(
      `^(?:${DAY}[,:.]? (?:[–—-] )?)?(?:In |At |the )*(?<place>${PLACE}(?:, (?:the )?${PLACE})*)(?:,? (?:on )?\\(?${DAY}\\)?)? ?(?::|\\.| [–—-]|,(?= ${DAY})) ?(?:${DAY}[:.] )?${WHO}(?: \\([a-z ]+\\))?,? (?!(?:said|says|warns?|urges?|calls?|wants|condemns?|thanks|welcomes|backs|pledges|hopes|will|has|had|is|are|was|were|to|on|of)\\b)[a-z]`,
      "u",
    ),
  },
  // Seen in ◆ on ▣: ◉, in conversation with ◉
  {
    may: /^(?:[Ss]een|[Pp]ictured|[Pp]hotographed|[Ss]potted|[Cc]aught|[Ss]napped|[Cc]aptured|[Ii]n the (?:picture|photo|front|room|audience|hall)|[Pp]hoto|[Pp]icture|[Oo]n stage|[Oo]n the (?:podium|panel|stage)|[Pp]resent|[Ss]hown|[Aa]bove|[Tt]op|[Oo]verheard)\b/,
    pattern: new RegExp(
      `^[A-Za-z][^;:]*?\\b(?:in|at|outside|inside|near) ${WHERE}[^;:]{0,40}?: ${WHO}(?:,? (?:[a-z]+ ){0,4}(?:with|to|and|beside|facing) (?<also>${ACTOR}))?`,
      "u",
    ),
  },
  // A wreath was laid in ◆ by ◉ · the centre in ◆ was opened by ◉
  {
    may: /\bby\b/,
    pattern: new RegExp(
      `(?:\\b(?:in|at|outside|near|inside) ${WHERE}${WORDS}{0,40}? (?:was|were|has been|have been|will be|being) (?:[a-z]+ly |also |then )?${DONE}${WORDS}{0,30}?,? by ${WHO}|\\b(?:was|were|has been|have been|will be|being) (?:[a-z]+ly |also |then |jointly )?${DONE}${WORDS}{0,60}? (?:in|at|outside|near|inside) ${WHERE}${DAY_HERE}?,? (?:[a-z]+ )?by ${WHO}|\\b(?:was|were|has been|have been|will be) (?:[a-z]+ly |also |then |jointly )?${DONE} by ${WHO}${WORDS}{0,40}? (?:in|at|outside|near|inside) ${WHERE}(?=${DAY_HERE}|[.,]|$))`,
      "u",
    ),
  },
  // ◉ had ◉ over for talks in ◆ · ◉ had ◉ as a guest in ◆
  {
    may: /\b(?:had|has|have|having|took|takes|showed|shows|gave|gives|treated|led|invited|drove|flew|walked|escorted|accompanied|joined|met|saw|sat|received)\b/,
    pattern: new RegExp(
      `${ACTOR},? (?:also |then |will |later )*(?:(?:had|has|have) ${WHO}(?:(?= (?:in|at) )| (?:over|round|around|along|to (?:lunch|dinner|breakfast|stay|tea)|as (?:a|an|his|her|their|its) (?:[a-z]+ )?guest|on (?:a )?(?:[a-z-]+ )?visit))|(?:showed|shows|led|drove|walked|escorted|guided|ushered|flew) ${WHO} (?:around|round|through|into|across|along|up|down|to|over|in)|(?:gave|gives|treated) ${WHO} (?:to )?(?:a|an) (?:[a-z-]+ ){0,3}(?:tour|welcome|lunch|dinner|reception|look|briefing|banquet|performance|ride|concert|audience|lift|hour|few minutes|medal|decoration)|took ${WHO} (?:on|to|for|around|round|through|along|up))${WORDS}{0,60}?(?: (?:in|at|of|near|outside|around|through|on|across) |(?<=(?:around|round|through|to|into|across) ))${WHERE}`,
      "u",
    ),
  },
  // ◉’s ◆ stay took in … · his ◆ stop
  {
    isNoun: true,
    may: new RegExp(`[’']s? (?:[a-z-]+ ){0,3}${PLACE} `, "u"),
    pattern: new RegExp(
      `(?<who>${ACTOR})[’']s? (?:[a-z-]+ ){0,3}?(?<place>${PLACE}) (?:visit|trip|stay|stop|stopover|stop-over|tour|leg|programme|itinerary|sojourn|mission|weekend|excursion|schedule|engagements?|debut|appearance)\\b`,
      "u",
    ),
  },
];
