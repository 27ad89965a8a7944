/**
 * The name of the conversation on this page, so that "and in 2023?" follows on the question before.
 * It is made anew with every load, and kept nowhere.
 */
export const CONVERSATION = `page:${[...crypto.getRandomValues(new Uint8Array(12))]
  .map((byte) => byte.toString(16).padStart(2, "0"))
  .join("")}`;
