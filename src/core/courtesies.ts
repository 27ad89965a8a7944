import type { Action, NoticeAnswer } from "./answer.ts";
import type { Command } from "./command.ts";

const AFTER = "(?:[ ,]+(?:there|bot|nato|again|all|everyone|a lot|so much|very much))*[\\s!.,…)]*";
const GREETING = new RegExp(
  `^(?:hi|hiya|hello|hey|hallo|salut|bonjour|guten tag|good (?:morning|afternoon|evening|day))${AFTER}$`,
  "iu",
);
const THANKS = new RegExp(
  `^(?:(?:ok(?:ay)?|great|perfect|cool|nice|super)[ ,!.]+)?(?:many thanks|thanks?(?: you)?|thank u|thx|ty|cheers|merci|danke|gracias)${AFTER}$`,
  "iu",
);
const FAREWELL = new RegExp(
  `^(?:bye(?: bye)?|goodbye|good night|see you|ok(?:ay)?|great|perfect|cool|nice|super)${AFTER}$`,
  "iu",
);

/**
 * Answers a short thanks, hello or goodbye: one line, and what can be asked. `undefined` for all else,
 * which is to be read as a question.
 *
 *     thanks!          → You are welcome. Ask me who visited whom, or for words of a release.
 *     Hello there      → Hello. Ask me …
 *     thanks to Norway → undefined
 */
export function answerCourtesy(words: string, freeText: Command): NoticeAnswer | undefined {
  const said = sayBack(words.trim());
  const [text] = Object.entries(freeText.options).find(([, { type }]) => type === "text") ?? [];
  if (said === undefined || text === undefined) return undefined;
  const actions: Action[] = freeText.examples.map((example) => {
    const question = example.replace(`${freeText.name} `, "");
    return {
      label: question,
      call: { command: freeText.name, options: { [text]: question }, page: 1 },
    };
  });
  return {
    kind: "notice",
    tone: "empty",
    text: [`${said} Ask me who visited whom, or for words of a release.`],
    hints: [],
    actions,
  };
}

function sayBack(words: string): string | undefined {
  if (THANKS.test(words)) return "You are welcome.";
  if (GREETING.test(words)) return "Hello.";
  return FAREWELL.test(words) ? "Until next time." : undefined;
}
