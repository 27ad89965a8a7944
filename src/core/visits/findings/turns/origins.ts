import type { Finding } from "#core/visits/findings/finding.ts";
import { DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, namesPlace, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { guestsIn, isUntold } from "./turns.ts";

const BUSY =
  "(?:a|an|his|her|their|the|some|two|three|four|several|days?|of|talks|meetings?|discussions|consultations|visit|trip|tour|stay|stop|stint|mission|summit|conference|forum|engagements|business|round|series|whirlwind|short|brief|quick|wartime|surprise|unannounced|historic|farewell|maiden|inaugural|successful|productive|regional|lightning|long|first|second|last|official|working|two-day|three-day|four-day|week|weekend|morning|afternoon|night|day|busy|working|lunch|dinner|breakfast|private|joint|bilateral|overnight|briefings?|ceremony|press conference|speech|evening|with ◉)";
const STAY = BUSY.replace("◉", ACTORS);
const AT = `(?:in |to |at |around |across )?(?:the |NATO[’']s )?(?<place>${PLACE}(?:(?:, | and |, and )(?:the )?${PLACE})*)(?:,? (?:on )?\\(?(?<day>${DAY})\\)?)?(?![’'-])`;
const BACK =
  "(?:[Ff]resh|[Ss]traight|[Bb]ack(?: home| at (?:his|her) desk| in [^,;:]{3,20})?(?: (?:today|yesterday))?|[Hh]ome|[Rr]eturn(?:ed|ing|s)(?: home| to [^,;:]{1,30}?)?|(?:[Ff]l(?:ew|own|ies|ying)|[Cc]ame|[Cc]oming|[Tt]ravell?(?:ed|ing)|[Aa]rriv(?:ed|ing)) (?:back|home|directly|straight)(?: to [^,;:]{1,30}?)?|on (?:his|her|their) (?:way|return|flight|journey)(?: back| home)*(?: to [^,;:]{1,30}?)?|[Jj]ust (?:off a plane|in)|[Hh]ot)";
/** “Fresh from talks in ◆, ◉ …”, “◉, just back from ◆, …”, “◉ is back from ◆”. */
const FROM = new RegExp(
  `\\b${BACK}(?: ${DAY})?(?: on the heels of| off)? (?:from |(?<=heels of |off ))(?:${STAY} )*${AT}`,
  "u",
);
const DONE =
  "(?:wrapp(?:ed|ing) up|round(?:ed|ing) off|conclud(?:ed|ing)|complet(?:ed|ing)|finish(?:ed|ing)|end(?:ed|ing)|spent|spending|met|meeting|visit(?:ed|ing)|tour(?:ed|ing)|address(?:ed|ing)|attend(?:ed|ing)|inspect(?:ed|ing)|opened|opening|spoken|speaking|held|holding|had|laid|laying|paid|paying|been|flown|flying|stopped|stopping|called|calling|dined|dining|lunched|lunching|talked|conferred|conferring|stayed|staying|started|starting|begun|beginning|arrived|arriving|landed|landing|delivered|delivering|given|giving|sat down|sitting down|taken part|taking part|joined|joining|chaired|chairing|co-chaired|launched|unveiled|unveiling|witnessed|witnessing|briefed|briefing|done with|seen|seeing|taken|left|leaving|departed|departing|travelled|travelling)";
/** “Having wrapped up his business in ◆, ◉ went on”, “After a night in ◆, ◉ …”. */
const AFTER = new RegExp(
  `^(?:(?:Having|After having|(?:(?:(?:Only |Just |Barely )?(?:[Oo]ne|[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome) )?(?:[Dd]ays?|[Hh]ours?|[Ww]eeks?) )?[Aa]fter|(?:The|A) day after|Once (?:he|she) had|With [^,;:]{3,50}? behind (?:him|her)|Before|Prior to|Ahead of) (?:(?:first|already|also|earlier|just) )?(?:${DONE}(?!,? (?:on|about) )[^,;:]{0,60}? |(?:${STAY} )+)|(?:Done|Finished) with (?:his|her|their|the) [^,;:]{3,40} |From )${AT}(?: [^,;:◉]{0,40})?,? (?:the |The )?(?<who>${ACTORS})(?:, [^,;:]{3,60},)? (?:then |also |next |will |immediately |has |had |promptly |quickly )*(?:[a-z]+(?:ed|es|s)|went|flew|drove|made|took|met|held|gave|spoke|set|left|came|sat|rode|paid|laid|got|told|fly|travel|go|head|continue|move|visit) `,
  "u",
);
/** “◉ flew from ◆ on to ◆”. */
const FROM_TO = new RegExp(
  `(?<who>${ACTORS})(?:, [^,;:]{3,60},)?,? (?:who )?(?:then |also |later |next |has |had |will )*(?:travell?ed|travels|flew|flies|went|goes|moved|moves|drove|continued|continues|journeyed|headed|heads|crossed|hopped|shuttled|came|arrived|proceeded|returned|commuted|took the train|sailed) (?:on |back |over |straight |directly |home )*from ${AT} (?:on |back |over |straight )*(?:to|into) `,
  "u",
);
/** “◉ was back in ◆ after three days in ◆”. */
const AFTER_STAY = new RegExp(
  `(?<who>${ACTORS})(?:, [^,;:]{3,60},)? (?:is|was|has|had|came|flew|returned|returns|got|arrived|landed|went|headed|travell?ed|flies)\\b[^;:]{0,60}? (?:after|following) (?:${STAY} )+${AT}`,
  "u",
);
const MAY_BE_BACK = / (?:from|heels|off) |^(?:Fresh|Straight|Back)/;
const BEFORE = new RegExp(`^(?:Before|Prior to|Ahead of) `, "u");
const LEAVING =
  /^(?:Before|Prior to|Ahead of) (?:leaving|departing|wrapping|concluding|ending|finishing|rounding) /;
const LAST = new RegExp(
  `(?<who>${ACTORS})(?:, (?:who )?|,? (?:(?:who|he|she) )?)(?:(?:is|was|has|had|also|now|just|only|recently|then|later|today|yesterday|safely|freshly|newly|himself|herself|${DAY}|since) )*$`,
  "u",
);
const NEXT = new RegExp(`^[^;:]{0,50}?, (?:the |The )?(?<who>${ACTORS})`, "u");

/**
 * Finds where somebody comes from who goes on, or home: they were there.
 *
 *     Fresh from talks in ◆, ◉ flew on to ◆            → the first place too
 *     Having wrapped up his business in ◆, ◉ went on   → in ◆
 *     ◉ is back from ◆                                 → in ◆
 *     back from ◆ came the troops                      → none: it needs a person
 */
export function originsIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || !namesPlace(outline) || isRemote(text)) return [];
  const fromTo = text.includes(" from ") ? FROM_TO.exec(text)?.groups : undefined;
  const found =
    fromTo ??
    (/ (?:after|following) /.test(text) ? AFTER_STAY.exec(text)?.groups : undefined) ??
    backIn(text) ??
    afterIn(text);
  const { who = "", place = "", day = "" } = found ?? {};
  if (who === "" || isUntold(text)) return [];
  const named = outline.daysIn(day).find(({ span }) => span !== undefined);
  const countries = new Set(outline.placesIn(place).map(({ country }) => country));
  return [...countries]
    .flatMap((country) => {
      const marks = [...place].filter((mark) => outline.placesIn(mark)[0]?.country === country);
      return guestsIn(outline, { who, place: marks.join("") });
    })
    .filter(({ visitor }) => fromTo === undefined || isFromElsewhere(visitor))
    .filter(
      ({ visitor, country }) =>
        !told.some(
          (one) => one.sentence === sentence && one.visitor === visitor && one.country === country,
        ),
    )
    .map((visit) => ({
      ...visit,
      days: named?.span,
      isLoose: named?.loose ?? false,
      status: undefined,
    }));
}

/** “◉, who commands a house, travelled from ◆ to ◆”: that may be where it stands. */
function isFromElsewhere({ home, role }: Finding["visitor"]): boolean {
  return home !== undefined && !OF_A_HOUSE.test(role ?? "");
}

const OF_A_HOUSE =
  /\b(?:[Cc]ommander|[Cc]ommandant|[Dd]irector|[Hh]ead|[Cc]hief of [Ss]taff) .*(?:Command|Cent(?:re|er)|Corps|Division|College|School|Agency|Hub|Force)\b/;

function backIn(text: string): Record<string, string | undefined> | undefined {
  const found = MAY_BE_BACK.test(text) ? FROM.exec(text) : null;
  if (found === null) return undefined;
  // “flew in from ◆ to watch the exercise”: from where their desk is.
  const after = text.slice(found.index + found[0].length);
  if (
    /^(?:[Ff]l|[Cc]|[Tt]r|[Aa]r)\w+ (?:in|over|there|here) from/.test(found[0]) &&
    /^ to [a-z]/.test(after)
  )
    return undefined;
  const before = text.slice(0, found.index);
  const who =
    before.trim() === ""
      ? NEXT.exec(text.slice(found[0].length))?.groups?.["who"]
      : LAST.exec(before)?.groups?.["who"];
  return { ...found.groups, who };
}

function afterIn(text: string): Record<string, string | undefined> | undefined {
  if (
    !/^(?:Having|After|Once|With|Before|Prior|Ahead|Done|Finished|From|One|A|Two|Three|Four|Several|Some|Days|Hours|Only|Just|Barely|The) /.test(
      text,
    )
  )
    return undefined;
  if (BEFORE.test(text) && !LEAVING.test(text)) return undefined;
  return AFTER.exec(text)?.groups;
}
