const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A small count in words: `two`, `14`. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString("en-GB");
}

/** `two visits`, `one country`. */
export function sayCounted(count: number, noun: string): string {
  const nouns = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${numberWord(count)} ${count === 1 ? noun : nouns}`;
}
