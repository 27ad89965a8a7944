import type { Act } from "./acts.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Parts } from "./direction.ts";
import { ACTOR, allMatches } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";

/**
 * Tells whose visit a body's is: a delegation or group that is nobody's is its leader's.
 *
 *     A delegation led by ◉ met …                → the leader
 *     welcomed a group of officers led by ◉      → the leader
 */
export function leadersOf(one: Figure, outline: Outline): readonly Figure[] {
  if (one.kind === "person" || one.home !== undefined || !OF_NOBODY.test(one.name)) return [one];
  const led = allMatches(LEADS, outline.text).flatMap(({ groups }) =>
    outline.figuresIn(groups?.["body"] ?? "").includes(one)
      ? outline.figuresIn(groups?.["who"] ?? "")
      : [],
  );
  const leaders = [...companionsOf(outline, one), ...led].filter(({ kind }) => kind === "person");
  return leaders.length > 0 ? leaders : [one];
}

const OF_NOBODY =
  /^(?:NATO |[a-z-]+ )?[Dd]elegation$|^(?:[A-Za-z-]+ )?(?:[Tt]eam|[Gg]roup|[Pp]arty)$|^(?:[a-z-]+ )*(?:[Dd]elegation|[Gg]roup|[Tt]eam|[Pp]arty) of (?:[a-z\d-]+ )*[a-z]+$/;

/** “◉ led a delegation to ◆, where they were welcomed”. */
const LEADS = new RegExp(
  `(?<who>${ACTOR}),? (?:will |who |also )*(?:lead|leads|led|headed|heads) (?:a |an |the |its )?(?:[a-z-]+ ){0,2}(?<body>${ACTOR})`,
  "gu",
);

const LED_BY = new RegExp(
  `(?<who>${ACTOR})(?: \\([^()]{2,14}(?:\\([^()]{1,6}\\))?\\)| in [\\p{L}\\d-]+ format)?,? (?:which was |who was |which is )?(?:(?:and [a-z]+,? )?(?:led|headed|chaired|accompanied|joined) by|under) (?:the |its (?:Chair|Director|Head|President|Chairman),? )?(?<others>${ACTORS})`,
  "gu",
);

/** Finds who leads or accompanies a visitor: “◉, led by ◉”. */
export function companionsOf(outline: Outline, visitor: Figure): readonly Figure[] {
  if (!/ (?:by|under) /.test(outline.text)) return [];
  return allMatches(LED_BY, outline.text)
    .filter(({ groups }) => outline.figuresIn(groups?.["who"] ?? "").includes(visitor))
    .flatMap(({ groups }) => outline.figuresIn(groups?.["others"] ?? ""));
}

const TOGETHER = new RegExp(
  `\\b(?:together with|along with|alongside|accompanied by|joined by)(?: the)? (?<who>${ACTORS})`,
  "u",
);

/** Tells who is the guest where the subject is at home: “The President of ◆ visited ◆ together with ◉”. */
export function guestsBesideHost(
  parts: Parts,
  {
    act,
    outline,
    country,
  }: { readonly act: Act; readonly outline: Outline; readonly country: string },
): Parts {
  const isAtHome =
    /^(?:go|take-part)$/.test(act.frame.kind) &&
    act.subject.length > 0 &&
    act.subject.every(({ home, isNato }) => home === country && !isNato);
  if (!isAtHome) return parts;
  const beside = outline.figuresIn(TOGETHER.exec(act.after)?.groups?.["who"] ?? "");
  const guests = beside.filter(
    ({ kind, isNato, home }) =>
      kind === "person" && (isNato ? country !== "BE" : home !== undefined && home !== country),
  );
  return guests.length === 0 ? parts : { visitors: guests, met: act.subject };
}
