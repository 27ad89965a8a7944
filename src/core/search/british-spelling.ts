/** American words whose British spelling follows no rule that is safe for others. */
const WORDS: Readonly<Record<string, string>> = {
  center: "centre",
  centers: "centres",
  centered: "centred",
  defense: "defence",
  defenses: "defences",
  license: "licence",
  licenses: "licences",
  maneuver: "manoeuvre",
  maneuvers: "manoeuvres",
  offense: "offence",
  offenses: "offences",
  program: "programme",
  programs: "programmes",
  theater: "theatre",
  theaters: "theatres",
};

const OR_FOR_OUR = /^(arm|behavi|col|end?eav|fav|harb|hon|hum|lab|neighb|rum)or(?=$|[a-z])/;
const IZE_FOR_ISE = /iz(e|ed|er|ers|es|ing|ation|ations)$/;

/**
 * Writes a folded word the British way, as NATO's releases mostly do, so that both spellings are one
 * word of the index.
 *
 *     defense → defence, organization → organisation, neighboring → neighbouring
 *
 * It need not know English: a word that it changes wrongly ("size" → "sise") is changed alike in a
 * text and in a query.
 */
export function spellBritish(word: string): string {
  if (Object.hasOwn(WORDS, word)) return WORDS[word] ?? word;
  return word.replace(OR_FOR_OUR, "$1our").replace(IZE_FOR_ISE, "is$1");
}
