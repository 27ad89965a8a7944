import { isCity } from "#core/visits/findings/verbs/act-scene.ts";
import { ACTOR, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";

/** “◉ and his host, ◉, discussed … in ◆ on ▣”, “thanked ◆ for … in ◆ on ▣”, where the sentence ends. */
const TALKED_IN = new RegExp(
  `^(?:(?:On |Earlier )?${DAY}\\)?,? )?(?:the )?(?<who>${ACTORS})(?: and (?:his|her|their) host,? ${ACTOR},)? (?:also |today |then )*(?:discussed|reviewed|thanked|praised|commended|congratulated|exchanged views|underlined|stressed|reaffirmed|highlighted|welcomed|addressed) (?!that |how |what |why )(?<topic>[^;:]*?) in (?<place>${PLACE})(?:, ${PLACE})?,? (?:on |earlier )?\\(?${DAY}(?: \\(${DAY}\\))?\\)?\\.?$`,
  "u",
);
/** “◉ and ◉ discussed … at ◆”, where one of them is at home. */
const TALKED_TOGETHER = new RegExp(
  `^(?:(?:On |Earlier )?${DAY}\\)?,? )?(?:the )?(?<who>${ACTORS}) (?:also |today |then )*(?:discussed|reviewed|exchanged views|took stock|held discussions|agreed)(?! that) (?<topic>[^;:]*?) (?:in|at) (?:the )?(?<place>${PLACE})(?:(?:,| in) ${PLACE})?(?: D\\.?C)?(?:,? (?:on )?\\(?${DAY}\\)?)?(?<host>\\.?)$`,
  "u",
);
const ENDS_IN_DAY = new RegExp(`${DAY}\\){0,2}\\.?$`, "u");
/** What comes before “in ◆” and is of that place, or happened there to others. */
const OF_THERE =
  /\b(?:situation|developments?|events?|attacks?|bombings?|explosions?|shootings?|massacre|meetings?|talks|summits?|negotiations|elections?|vote|referendum|protests?|wars?|conflicts?|fighting|violence|crash|earthquake|fires?|floods?|victims|people|troops|forces|soldiers|agreements?|decisions?|declaration|ceremony|conference|forum|opening|held|taken|took|made|agreed|adopted|signed|reached|launched|established|killed|deployed|stationed|based|office|embassy|centre|headquarters|mission|exercise|course|training|released|found|protocol|treaty) $/i;
const TOGETHER = new RegExp(`${ACTOR},? and (?:the )?${ACTOR}`, "u");
const IN_CLAUSE =
  /\b(?:that|which|who|whose|where|(?:Allies|[Ll]eaders|[Mm]inisters|nations|they) [a-z]+|after|before|following|ahead of|and (?:visited|met|attended)|(?:brokered|mediated|negotiated|signed|reached|agreed|concluded|adopted|announced|launched|hosted|held) (?:by|between|under))\b/;

/**
 * Finds where two people talked, or one gave thanks, when the place stands after what it was about. Its
 * groups: `who` was there, `topic`, `place`; and `host`, where one of them is at home there, so that no
 * day need be told.
 *
 *     ◉ and ◉ discussed the Alliance’s posture in ◆ on ▣     → both, in ◆
 *     ◉ thanked ◆ for its contributions in ◆ on ▣            → ◉, where the city is in that country
 *     ◉ discussed the situation in ◆ on ▣                    → none: that is the topic
 */
export function talkIn(outline: Outline): RegExpExecArray | null {
  return talkedTogether(outline) ?? talkedIn(outline);
}

/** Where two talked of whom one is at home there; no day need be told. */
function talkedTogether({ text, placesIn, figuresIn }: Outline): RegExpExecArray | null {
  const found = TOGETHER.test(text) ? TALKED_TOGETHER.exec(text) : null;
  const { topic = "", place = "", who = "" } = found?.groups ?? {};
  const [city] = placesIn(place);
  if (found === null || city === undefined || !isCity(city)) return null;
  if (OF_THERE.test(`${topic} `) || IN_CLAUSE.test(topic)) return null;
  return figuresIn(who).some(({ home, isNato }) => home === city.country && !isNato) ? found : null;
}

/** Where people talked or gave thanks; of one who gives thanks the city must be in that country. */
function talkedIn({ text, placesIn }: Outline): RegExpExecArray | null {
  const found = ENDS_IN_DAY.test(text) ? TALKED_IN.exec(text) : null;
  const { topic = "", place = "" } = found?.groups ?? {};
  const [city] = placesIn(place);
  if (found === null || city === undefined || !isCity(city)) return null;
  if (OF_THERE.test(`${topic} `) || IN_CLAUSE.test(topic)) return null;
  const isTalk = /\b(?:discussed|reviewed|exchanged views)\b/.test(found[0].slice(0, 80));
  return isTalk || placesIn(topic).some(({ country }) => country === city.country) ? found : null;
}
