/** Letters that Unicode does not take apart, and how a keyboard without them writes them. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * Folds a text to lower case without accents, and curly apostrophes to straight ones, so that what is
 * typed on any keyboard meets what is printed.
 *
 *     Geoană → geoana, Şerban → serban, Kļaviņš → klavins, Łódź → lodz, Straße → strasse
 */
export function fold(text: string): string {
  // oxlint-disable-next-line no-control-regex -- most words are plain ASCII and are done here
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[łøđðħıßæœþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[’‘ʼ＇]/g, "'");
}
