import { randomBytes } from "node:crypto";
import type { Answer } from "#core/answer.ts";
import type { Log } from "#core/ports.ts";
import type { Setting } from "./controls.ts";
import { factsOf } from "./faults.ts";
import { faultNotice } from "./notices.ts";
import { renderMessage, type SlackMessage } from "./render.ts";

/** Draws an answer as a message; never throws. */
export type Draw = (answer: Answer, setting?: Setting) => SlackMessage;

/** Makes a `Draw` that says in one calm sentence that an answer cannot be drawn, and logs why. */
export function createDraw(log: Log, render: Draw = renderMessage): Draw {
  return (answer, setting) => {
    try {
      return render(answer, setting);
    } catch (error) {
      const incident = randomBytes(2).toString("hex").toUpperCase();
      log.error({ ...factsOf(error), incident, kind: answer.kind }, "an answer cannot be drawn");
      return renderMessage(faultNotice(incident));
    }
  };
}
