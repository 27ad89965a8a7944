import { randomBytes } from "node:crypto";

const ID_LENGTH = 12;
const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Makes the id of a subscription or of a delivery: 12 random letters and digits, 71 bits.
 *
 *     makeId() → "d3l1veryAbc9"
 */
export function makeId(): string {
  let id = "";
  while (id.length < ID_LENGTH) {
    for (const byte of randomBytes(ID_LENGTH)) {
      const letter = LETTERS[byte & 63];
      if (letter !== undefined && id.length < ID_LENGTH) id += letter;
    }
  }
  return id;
}
