import { allMatches, CAPITAL, LETTER, type Marked, NAME_TAG, OTHER_TAG } from "./marks.ts";
import { sortOf } from "./role-words.ts";

/**
 * Lists what is put into a sentence, and what is left out of it, before it is read for people: a tag
 * before each word of a name and each that can be part of nobody's, and nothing for the short form of an
 * office that goes on behind it.
 *
 *     Chief of Staff (COS), Major General Jan Vos  → tags before “Jan” and “Vos”; “ (COS)” goes
 */
export function tagsIn(plain: string, level: string): readonly Marked[] {
  return [...shortForms(level), ...nameTags(plain, level)];
}

const RANK_OR_TITLE =
  "(?:Lieutenant|Major|Brigadier|General|Vice|Rear|Admiral|Air|Field|Colonel|Commodore|Captain|Lt|Gen|Adm|Ambassador|Mr|Ms|Mrs|Dr|H\\.)";
const SHORT_FORM = new RegExp(
  ` \\([${CAPITAL}]{2,8}\\)(?= (?:for|of the) [${CAPITAL}]|,? ${RANK_OR_TITLE}(?![${LETTER}])| (?:President|Commandant|[Cc]ommander|Director|Chief|Chair(?:man|woman)?|(?:Deputy |Assistant )?Secretary)(?:,| General,?)(?: |$))|(?<=(?:Agency|Cent(?:re|er)|Command|Organi[sz]ation|Office|Group|Assembly|Force|Corps|Fund|Mission|Staff|Board|College|School|Institute|University|Officer|Manager|Director|General|Representative|Minister|Advis[eo]r)) \\([${CAPITAL}]{2,8}(?: [${CAPITAL}][${LETTER}]+)?\\)(?=, [${CAPITAL}][${LETTER}]+ [${CAPITAL}])`,
  "g",
);

/** “Deputy Assistant Secretary General (DASG) for Operations”, “Commander (SACT), General ◉”: the office goes on. */
function shortForms(level: string): Marked[] {
  if (!/\)(?: (?:for|of) |,? [A-ZÉc])/.test(level)) return [];
  return allMatches(SHORT_FORM, level).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    mark: "",
  }));
}

const WORD = String.raw`[${CAPITAL}][${LETTER}\u0300-\u036f]*`;
const CAPITALISED = new RegExp(`(?<![a-z])(?<![${LETTER}\\d’'-])${WORD}(?:-${WORD})*`, "g");

function nameTags(plain: string, level: string): Marked[] {
  return allMatches(CAPITALISED, level).flatMap(({ 0: { length }, index }) => {
    const word = plain.slice(index, index + length);
    const whole = sortOf(word);
    // “Euro-Atlantic” is a word of offices; “Klympush-Tsintsadze” is what its first part is.
    const isDouble = whole === "name" && word.includes("-");
    const sort = isDouble ? sortOf(word.slice(0, word.indexOf("-"))) : whole;
    const isName = sort === "name" || (COLOURS.has(word) && isSurname(plain, index, word.length));
    if (sort === "office" && !isName) return [];
    return [{ start: index, end: index, mark: isName ? NAME_TAG : OTHER_TAG }];
  });
}

const COLOURS = new Set(["White", "Black"]);

/** “Dylan White”, and no White House or Black Sea. */
function isSurname(plain: string, at: number, length: number): boolean {
  const first = /(?<!\p{L})(\p{Lu}\p{Ll}+) $/u.exec(plain.slice(0, at))?.[1];
  if (first === undefined || sortOf(first) !== "name") return false;
  return !/^ \p{Lu}/u.test(plain.slice(at + length));
}
