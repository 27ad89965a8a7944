import type { Figure } from "#core/visits/mentions/cast.ts";
import { ANY_DAY, daysOf, whereOf } from "#core/visits/findings/verbs/act-scene.ts";
import type { Act } from "#core/visits/findings/verbs/acts.ts";
import { isTraveller } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { guestsOf, type Scene } from "#core/visits/findings/events/headquarters-guests.ts";
import { receptionIn } from "#core/visits/findings/events/receptions.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

/**
 * Goes on where the subject of an act was last, where the act has no place of its own.
 *
 *     ◉ visited ◆. On ▣ he met ◉   → ◉ in ◆ on ▣, with the other
 */
export function stayingOn(act: Act, outline: Outline, { findings, scene }: Before): Finding[] {
  if (act.telling === "untold") return [];
  const last = findings.findLast(({ visitor }) => act.subject.includes(visitor));
  const before = surestBeside(last, findings) ?? receivedBy(act, findings);
  if (before === undefined) {
    const guests = scene === undefined ? [] : guestsOf(act, outline, scene);
    return guests.length > 0 ? guests : receptionIn(act, outline);
  }
  if (before.mode === "remote" || isBackFrom(act, { before, outline })) return [];
  // “Ahead of his visit to ◆, he spoke with ◉ on ▣”: not there yet.
  const isAhead = before.status === "planned" && act.telling === "completed";
  if (isAhead && before.sentence === outline.sentence) return [];
  const days = daysOf(act, outline);
  const isMeeting = !/^(?:act|say)$/.test(act.frame.kind) && !isRemote(act.clause);
  const met = isMeeting ? act.object.filter((one) => one !== before.visitor) : [];
  // The days of a tour, told once of all its countries, are no country's own.
  const isOfTour = before.isLoose && before.sentence === outline.sentence;
  const tellsDays =
    days !== undefined &&
    !days.loose &&
    !isOfTour &&
    act.telling !== "purpose" &&
    !(act.frame.kind === "say" && before.status === "planned") &&
    !isRemote(act.clause) &&
    !(act.telling === "planned" && before.status === "completed" && !isWithLocals(met, before)) &&
    !isOfOthers(act, outline);
  const isWithSomebody = met.some(({ kind }) => kind === "person");
  if (!tellsDays && !isWithSomebody) return [];
  if (isElsewhere(act, { before, outline })) return [];
  // Whoever spoke at an event and met somebody there was heard and seen.
  const { isOnlyHeard, ...seen } = before;
  return [
    ...guestsBeside(before, { act, outline }),
    {
      ...seen,
      ...(isOnlyHeard && !isWithSomebody ? { isOnlyHeard } : {}),
      places: [],
      days: tellsDays ? days.span : undefined,
      isLoose: false,
      status: undefined,
      met,
      sentence: outline.sentence,
    },
  ];
}

/** “On ▣ he will meet the press in ◆”: in another country, though there he is at home. */
function isElsewhere(
  act: Act,
  { before, outline }: { readonly before: Finding; readonly outline: Outline },
): boolean {
  const [clause = ""] = act.clause.split(", ", 1);
  const places = outline.placesIn(whereOf({ ...act, clause }, outline.text));
  return places.length > 0 && places.every(({ country }) => country !== before.country);
}

function isWithLocals(met: readonly Figure[], { country }: Finding): boolean {
  return met.some(({ home }) => home === country);
}

/** “◉, who visited ◆ on ▣, briefed ◉ on ▣”: back from there. */
function isBackFrom(
  act: Act,
  { before, outline }: { readonly before: Finding; readonly outline: Outline },
): boolean {
  return (
    before.sentence === outline.sentence &&
    before.days !== undefined &&
    before.status === "completed" &&
    WHO_VISITED.test(act.before)
  );
}

const WHO_VISITED = /, who (?:also |recently |last )*(?:visited|travelled|toured|attended)\b[^;]*$/;

/** “met ◉ in ◆ on ▣, as part of a visit to ◆ and ◆”: who goes on does so where the day was told. */
function surestBeside(
  last: Finding | undefined,
  findings: readonly Finding[],
): Finding | undefined {
  if (last?.isLoose !== true) return last;
  const { visitor, sentence } = last;
  const sure = findings.findLast(
    (one) =>
      one.visitor === visitor &&
      one.sentence === sentence &&
      one.days !== undefined &&
      !one.isLoose,
  );
  return sure ?? last;
}

/** Whom the title welcomes to Headquarters, and the text says that NATO's people met. */
function receivedBy(
  { frame, subject, object }: Act,
  findings: readonly Finding[],
): Finding | undefined {
  if (frame.kind !== "meet" || !subject.some(({ isNato }) => isNato)) return undefined;
  return findings.findLast(({ visitor, mode }) => mode === "received" && object.includes(visitor));
}

/** “said that ◉ had … on ▣” and “on ▣ ◉ welcomed the decision”: the day is of something else. */
function isOfOthers({ frame, object }: Act, { text }: Outline): boolean {
  if (frame.kind === "receive") return object.length === 0;
  const said =
    /\b(?:said|noted|stressed|recalled|explained|added|adding|noting|recalling|underlined|announced) that\b/.exec(
      text,
    );
  return said !== null && !ANY_DAY.test(text.slice(0, said.index));
}

/** Foreigners met in the margins of an event abroad are there too. */
function guestsBeside(
  before: Finding,
  { act, outline }: { readonly act: Act; readonly outline: Outline },
): Finding[] {
  if (act.frame.kind !== "meet" || !/\b(?:margins|side-?lines)\b/.test(outline.text)) return [];
  return act.object
    .filter((one) => one.home !== undefined && isTraveller(one))
    .filter(({ home, isNato }) => home !== before.country && !isNato)
    .map((visitor) => ({
      ...before,
      visitor,
      met: act.subject,
      companions: [],
      isImplied: true,
      sentence: outline.sentence,
    }));
}

/** What the sentences before told. */
interface Before {
  readonly findings: readonly Finding[];
  readonly scene: Scene | undefined;
}
