import type { DigestView, SettingsAnswer } from "#core/answer.ts";
import { sayLast, sayNext } from "#core/digest/edition-wording.ts";
import { drawRich, type Pen } from "./pen.ts";
import type { Look } from "./render.ts";
import { cleanWords } from "./wrap.ts";

/** Draws the digests of a channel: what each is about, when it comes, and how it went. */
export function drawSettings(answer: SettingsAnswer, pen: Pen, look: Look): string[][] {
  const { heading, remark, digests, hints } = answer;
  return [
    [pen("bold", cleanWords(heading))],
    remark.length === 0 ? [] : [drawRich(remark, pen, look)],
    ...digests.map((digest) => drawDigest(digest, pen, look)),
    hints.map((hint) => drawRich(hint, pen, look)),
  ];
}

function drawDigest(digest: DigestView, pen: Pen, look: Look): string[] {
  const { name, about, schedule, facts } = digest;
  const said = [cleanWords(schedule), ...facts.map((fact) => drawRich(fact, pen, look))];
  const moments = [sayNext(digest), sayLast(digest)].filter((words) => words !== "");
  return [
    [pen("bold", cleanWords(name)), ...about.map(cleanWords)].join(" · "),
    said.join(" · "),
    ...(moments.length === 0 ? [] : [pen("dim", moments.join(" · "))]),
  ];
}
