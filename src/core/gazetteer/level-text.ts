/** A text whose letters are plain, and the way back to the offsets of the original. */
export interface LevelText {
  readonly plain: string;
  readonly offsetOf: (at: number) => number;
}

/** Letters that Unicode does not take apart, each as the one letter nearest to it. */
const WHOLE_LETTERS = new Map(
  "łl ŁL øo ØO đd ĐD ðd ÐD ħh ĦH ıi ßs æe ÆE œe ŒE þt ÞT"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Takes accents off letters, one letter for one, so that offsets stay where they are.
 *
 *     "in Łódź and Rovajärvi" → "in Lodz and Rovajarvi"
 *
 * Accents that stand as characters of their own are dropped, and `offsetOf` counts them back in.
 */
export function levelText(text: string): LevelText {
  const plain = text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, levelLetter);
  if (!/[\u0300-\u036f]/.test(plain)) return { plain, offsetOf: (at) => at };
  const kept = [...plain.matchAll(/[^\u0300-\u036f]/g)].map(({ index }) => index);
  return {
    plain: plain.replace(/[\u0300-\u036f]+/g, ""),
    offsetOf: (at) => kept[at] ?? text.length,
  };
}

function levelLetter(letter: string): string {
  return WHOLE_LETTERS.get(letter) ?? letter.normalize("NFD").charAt(0);
}
