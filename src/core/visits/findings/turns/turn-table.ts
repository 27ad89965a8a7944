import { CAPTION_TURNS } from "./caption-turns.ts";
import { GUEST_TURNS } from "./guest-turns.ts";
import { NOUN_TURNS } from "./noun-turns.ts";
import { TURN_WORDS, type Turn } from "./turn-words.ts";

/** All turns, in the order in which they are tried: the first that tells a visit counts. */
export const TURNS: readonly Turn[] = [
  ...GUEST_TURNS,
  ...NOUN_TURNS,
  // Those in which the place, the day or a thing comes first.
  {
    ways: TURN_WORDS.with({
      those: `(the )?(those|guests|visitors|speakers|dignitaries|participants|leaders|attendees|panellists|mourners|
        delegates|officials|crowd|audience|[0-9]+ [a-z]+|many|arrivals|ministers)[^;:]*?`,
      there: `[Pp]resent|[Ss]peaking|[Aa]ttending|[Oo]n hand|[Oo]n stage|[Jj]oining [^,;:]{3,40}?|[Aa]rriving|
        [Gg]athered|[Ss]een|[Ss]potted|[Pp]ictured`,
      "was he": "{any}{0,60}?,? (was|were|is|are) (also )?{who}",
    }).phrases`
      (^|[,;] )[Aa]mong(st)? {those} ?(in|to|at|for|inside|from) {where}{was he}
                                                                          // Among those in ◆ for the ceremony was ◉.
      (^|[,;] )[Aa]lso ((present|speaking|attending|there|on hand|seen|on (the )?stage) )?(in|at) {where}{was he}
                                                                          // Also present in ◆ on ▣ was ◉.
      (^|[,;] ){there}( (too|also))?( at {some}?)? (on|{at}) {where}{was he} // Seen at the forum in ◆ was ◉.
    `,
  },
  {
    ways: TURN_WORDS.with({
      there: `(There|Present|First|Last|Next|Second|Then|In attendance|On hand|On stage|Along|With (them|him|her)|Leading|
        [A-Z][a-z]+ing)`,
      of: String.raw` (of|from|and|who)\b`,
    }).phrases`
      ^{there} {any}{0,70}?\b(to|from|{at}) {where}{on}?(,? (for|with|at) [^,;:]{3,40}?)?,? (was|were|is|are) {who}(?=[,.]|$|
        {of})                                     // There to cut the ribbon in ◆ on ▣ was ◉.
    `,
  },
  {
    ways: TURN_WORDS.with({
      time: String.raw`^{any}{0,45}?\b(days?|hours?|mornings?|afternoon|evening|nights?|weekend|week|detour|trip|visit|stop|
        stopover|stay|flight|tour|journey|drive|walk|breakfast|lunch|dinner|session|round)(,? (on )?\(?▣\)?)*
        ( of [a-z]+)?,? `,
      saw: `gave|gives|saw|sees|offered|allowed|let|brought|took|awaits?|awaited|left|showed|found|led|enabled|
        helped|lay ahead of|followed for|rounded off|capped|ended|completed`,
    }).phrases`
      {time}(in|at|around|through|to|near|into) {where}{any}{0,60}? {saw} (a |the )?{him}
                                                                          // A cold morning in ◆ on ▣ saw ◉ lay a wreath.
      {time}(will )?(brought|brings?|took|takes?|led|leads|carried) {him}( (back|on|over|straight|briefly))* (in|to|into|
        through|at) {where}                                               // The next stop on ▣ took ◉ to ◆.
    `,
  },
  {
    ways: TURN_WORDS.with({
      "back in": "(Back( once more| again)?|Once (more|again)|Newly arrived) (in|at)",
      "for long":
        "(,? (for|after|on|with|only|just|barely|less than|a|two|three|almost) {some})?(,? on ▣\\)?)?",
      spoke:
        "(said|says|told|announced|wrote|added|noted|stressed|warned|called|urged|will|would|has|had|was|is)",
      did: String.raw`,? (also |then |later |first )*(?!{spoke}\b)[a-z]+(ed|ew|oke|old|ook|et|ave|ent|aw|elt|aid|eld)\b`,
    }).phrases`
      ^{back in} {where}{for long}, (the )?{him}(?={did})                 // Back in ◆ on ▣, ◉ met students.
    `,
  },
  {
    ways: TURN_WORDS.with({
      "over two": String.raw`^(Over|During|After|For|In|Throughout|Following) (the |his |her |a )?(past |last )?
        (?=(one|two|three|four|five|several|few|couple|full|busy|packed|short|two-day|three-day)\b)`,
      days: "{word}{1,4}?(days?|hours?|week|weekend|mornings?)( of [a-z]+( and [a-z]+)?)?",
      ending: String.raw`({on}|,? (ending|beginning|starting|which (ended|began)) (on )?\(?▣\)?)?`,
    }).phrases`
      {over two}{days} (in|at) {where}{ending}, (the )?{him}(?=,? (also |then |later )*(?!and\b)[a-z])
                                                                          // Over two days in ◆, ◉ took part in a drill.
    `,
  },
  {
    ways: TURN_WORDS.with({
      returned: `((then|later|also) )*(returned|returns|flew home|flew back|went home|left|departed|headed home|is back|
        was back|came back)`,
      "two days": `(an?|his|her|two|three|four|several) {word}{0,3}?(days?|visit|stay|trip|talks|meetings|tour|week)`,
    }).phrases`
      {him},? {returned}\b[^.;:]{0,60}? after {two days} (in|at|to|of) {where}
                                                                          // ◉ returned home after two days at ◆.
    `,
  },
  {
    ways: TURN_WORDS.with({
      guests: String.raw`(\b([Ss]peakers|[Gg]uests|[Pp]anell?ists|[Vv]isitors)|^◉)`,
    }).phrases`
      {guests} [^.;:]{0,60}?(in|at) {where}{on}? (also )?(will )?(also )?includ(e|es|ed) {who}
                                                                          // Panellists at the forum in ◆ included ◉.
    `,
  },
  {
    ways: TURN_WORDS.with({
      "most of": "((the|most of|part of|much of|all of|a|his|her) )*([a-z]+ (of )?)?",
      doing: "in|at|on|with|among|aboard|inside|visiting|touring",
      "not away": String.raw`((?!\b(that|who|whose|where|leave|holiday|call|phone|deployed|deployment)\b)[^;:]){0,80}?`,
      there: "(,|, in| in| at| of| off|(?<= (in|at))) {where}",
    }).phrases`
      {them}(, {some})?,? (also |then |will )*(spent|spends|spend) {most of}▣\)? {doing} {not away}{there}
                                                                          // ◉ spent ▣ in the halls of the university, ◆.
    `,
  },
  {
    ways: TURN_WORDS.with({
      met: `met|gathered|convened|assembled|came together|sat down|listened|watched|attended|took part|dined|arrived|
        converged|heard|discussed|paid`,
    }).phrases`
      , (joined by|including|among them|with) {who},? {met}{any}{0,60}? (in|at|on|to) {where}
                                                                          // European leaders, joined by ◉, met in ◆ on ▣.
    `,
  },
  {
    ways: TURN_WORDS.with({
      before: "in the presence of|in front of|(before|to) guests including",
    }).phrases`
      \b(in|at) {where}{any}{0,60}? {before} {who}                        // The flag was raised in ◆ on ▣ in the presence of ◉.
      \b(conferred|bestowed) {any}{3,80}? (up)?on {who} (in|at) {where}   // They conferred the Order of Merit on ◉ in ◆ on ▣.
      {them}(?=[^;:]{1,150} over ){any}{1,60}?{also}?{any}{0,60}? over (an? )?([a-z]+ )?{meal}{on}? (in|at) {here}
                                                                          // ◉ argued with ◉ over dinner in ◆.
    `,
  },
  {
    ways: TURN_WORDS.with({
      was: "(was|is|will be|became|had been|made|marked|proved|provided|formed|served as|came|followed)( (also|then|next))?",
      stop: `stop|port of call|leg|destination|venue|choice|place|scene|setting|backdrop|stage|base|highlight|finale|
        start|end|beginning|first|second|third|last|next`,
      tour: `tour|trip|visit|journey|swing|travels?|itinerary|stay|mission|day|week|programme|schedule|stops?|first|last|
        talks|meetings?|address|speech`,
    }).phrases`
      (^|[,;:] |(and|as|where|when|while) ){where}{on}?,? {was} {word}{0,5}?{stop}( {any}{0,40}?)? (on|of|for|in|to|
        by) {who it was}[’']s? ([^,;: ]+ ){0,4}?{tour}                   // ◆ was the setting of ◉’s first speech.
    `,
  },
  {
    ways: TURN_WORDS.with({
      reach: "get (back )?to|reach|arrive (in|at)|make it to|travel to|land in|drive to",
      sent: "sent|sends|dispatched|dispatches|flew|brought",
      "no post": String.raw`(?! as (its|the|his|her|a)\b)`,
    }).phrases`
      \b[Ii]t took {who} {any}{2,40}? to {reach} {where}{no post}         // It took ◉ a night on the train to reach ◆ on ▣.
      \b{sent} (out )?{him}(, {some},)? (over |out |back )?(to|into) {where}{no post} // ◆ sent ◉ to ◆ on ▣.
    `,
  },
  {
    ways: TURN_WORDS.with({
      talks: `([Mm]eeting|[Tt]alks|[Dd]iscussions?|[Cc]onversations?|[Ll]unch|[Dd]inner|[Bb]reakfast|[Cc]onsultations?|
        [Ee]xchange|[Ee]ncounter|[Ss]ession|[Bb]ilateral|[Aa]udience|[Ii]nterview|[Ss]peech|[Aa]ddress|[Ll]ecture|
        [Pp]ress conference|[Cc]all)s?`,
      of: "((that|which) )?((between|of|by|with|given by|held by) )?",
      with: "(,? (and|with|had with|held with|had) {also})?( (had|held|gave))?",
      "took place": `took place|takes place|will take place|(was|were|is|are|will be) (also )?held|happened|ended|began|
        opened|continued|lasted|concluded|unfolded|occurred|kicked off|came`,
    }).phrases`
      \b{talks} {of}{who}{with},? {took place}{any}{0,40}? {at} {where}   // The talks that ◉ had with ◉ took place in ◆.
    `,
  },
  {
    ways: TURN_WORDS.with({
      both: `((both|all|all three|currently|already|also|now|then|just|still|again|himself|herself|back|there and|
        who (was|were|is|are)( also)?) )*`,
      meanwhile: "{on},|,? (for|on) (an?|his|her|their|the) {some},",
      present: `at the table|in attendance|among the (guests|speakers|audience|crowd|participants)|present|alongside|
        (by|at) (his|her|their) side|looking on|watching|on stage|in the (audience|front row)|on hand|on the podium|
        as (the |a )?(guest|keynote|main|special)[a-z -]*`,
    }).phrases`
      {them}, {both}(in|at) {where}(?={meanwhile})                        // ◉, both in ◆ on ▣, inspected the camp.
      \b(in|at) {where}{any}{0,60}?,? (and )?with {them},? {present}      // The show opened in ◆ with ◉ in the front row.
    `,
  },
  {
    ways: TURN_WORDS.with({
      "a day": `(The (morning|afternoon|evening|night) of |Late |Early |Later )?▣,?`,
      "a week": `(The|A|This|That) {word}{0,3}(days?|week|weekend|month|morning|afternoon|evening|summer|autumn|winter|
        spring|flight|train|plane|helicopter|drive|programme|schedule|diary|agenda|anniversary|mission)( ▣)?`,
      found:
        "(will )?(finds?|found|s[ae]es?|saw|took|takes?|brought|brings?|led|leads|carried|carries)",
      "in it": `( (back|on|over|straight|briefly))* (in|to|at|into|through|visiting|touring|arriv(e|ing) in|
        land(ing)? in|travel(ling)? to|on (a|an|his|her) ({word})?visit to) {where}`,
    }).phrases`
      (^|[,;] ){a day} {found} {who}{in it}                               // ▣ found ◉ in ◆.
      (^|[,;] ){a week} {found} {who}{in it}                              // The week found ◉ in ◆.
    `,
  },
  {
    ways: TURN_WORDS.with({
      onset: "((on )?▣,? )?((also|only|here|not until ▣) )?",
      acts: "( [a-z]|,)",
    }).phrases`
      ^(Not ◆(,[^,;:]{3,40},|,)? but )?{where} (was|is) (the (place|city|town|venue|scene) )?where (?!(the|a|an) )(on ▣,? )?{them}{acts}       // ◆ was where ◉ spoke on ▣.
      ^[Ii]t (was|is|will be) {onset}(from|to|{at}) {where}( that)?[^;:]{0,50}? (that|where|when) {who}{acts}
                                                                          // It was in ◆ on ▣ that ◉ thanked the cadets.
    `,
  },
  {
    ways: TURN_WORDS.with({
      was: "(was|were|has been|have been|will be|being) (([a-z]+ly|also|then) )?",
      done: `laid|opened|unveiled|cut|inaugurated|planted|lit|raised|hoisted|chaired|co-chaired|attended|addressed|
        delivered|led|moderated|headlined|presided over|given|visited|toured|inspected|presented|joined|kicked off|
        closed|wrapped up|christened|handed over|handed out|commissioned|dedicated`,
      end: "(?={on}|[.,]|$)",
      signed: "(was|were|will be) ((also|then|jointly|formally|officially) )*(signed|initialled)",
    }).phrases`
      \b{at} {where}{any}{0,40}? {was}{done}{any}{0,30}?,? by {who}       // The centre in ◆ was opened on ▣ by ◉.
      \b{was}{done}{any}{0,60}? {at} {where}{on}?,? ([a-z]+ )?by {who}    // A wreath was laid in ◆ on ▣ by ◉.
      \b{was}{done} by {who}{any}{0,40}? {at} {where}{end}                // The tree was planted by ◉ in ◆ on ▣.
      \b{signed} (in|at) {where}{on}?,? (between|by) {who}                 // The treaty was signed in ◆ on ▣ by ◉.
    `,
  },
  ...CAPTION_TURNS,
];
