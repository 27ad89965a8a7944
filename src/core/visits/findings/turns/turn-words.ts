import { ACTORS } from "#core/visits/mentions/outline.ts";
import { createNotation, type Phrase } from "#core/visits/findings/phrases.ts";

/** A way of telling a visit in which neither a verb of going nor its subject leads to the visitor. */
export interface Turn {
  /** How it is put, in groups that hold marks: `who` and `also` those of visitors, `place` of places. */
  readonly ways: readonly Phrase[];
  /** Whether a noun tells it, of which any word of the sentence may say that it was not so. */
  readonly isNoun?: true;
}

/**
 * The parts that turns of phrase share: who came (`{who}`, `{them}`, `{him}`, and `{also}`), where to
 * (`{where}`, `{here}`), and on what day (`{on}`, which may stand nowhere else than behind a word).
 */
export const TURN_WORDS = createNotation({
  word: "[a-z-]+ ",
  // A letter of the same clause: `{any}{0,40}?` is a short stretch of it.
  any: String.raw`(?!\b(that|who|whose|where|but|because|although|not|never|if|would|could)\b)[^;:]`,
  some: "[^,;:]{3,60}",
  // Who came: one, or several together, also after what they are called.
  him: "(?<who>◉)",
  them: `(?<who>${ACTORS})`,
  also: `(?<also>${ACTORS})`,
  "who it was": `(([Tt]he|its|a|an|both|none other than|NATO[’']s|visiting|fellow|{word}{0,3}(guests|visitors|
    leaders|ministers|dignitaries|officials|◉) (including|such as|like|among them),?) )*
    (?<who>${ACTORS}(,? (alongside|together with|along with|accompanied by|as well as) ${ACTORS})?)`,
  who: "{who it was}(?![’'])",
  here: "(?<place>◆)",
  where: `([Tt]he (◈ )?([a-z]+ ){0,2}(town|city|village|port|capital|resort|island) of |
    [Tt]he |its |both |nearby |downtown |central |NATO[’']s )*(?<place>◆((, | in |, in )(the )?◆)*)(?![’']s? )`,
  at: "in|at|outside|near|inside",
  on: String.raw`,? (on |from |earlier |late |early |back |last |this |next |since |only )*
    (the (morning|afternoon|evening) of )?\(?▣\)?`,
  be: "was|were|is|are|will be|had been|has been|have been|came|is to be|are to be|will also be|was also",
  meal: "lunch|dinner|breakfast|coffee|tea|drinks|supper",
});
