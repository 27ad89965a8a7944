import type { Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { How, PlatformName } from "./protocol.ts";

/** How an answer came about, as far as its look depends on it. */
export interface Occasion {
  /** What was answered; absent for words that could not be read. */
  readonly call: Call | undefined;
  /** Whether somebody shared it with the channel; else it is the asker's own. */
  readonly isShared: boolean;
}

/** What pressing a control asks for. */
export interface Pressed {
  readonly call: Call;
  readonly how: How;
}

/** A platform's look, drawn by the very code that its adapter sends with. */
export interface PreviewPlatform {
  readonly name: PlatformName;
  /** Yields the payload that the adapter would send. */
  draw(answer: Answer, occasion: Occasion): Promise<object>;
  /** Reads the id of a control that was pressed; `undefined` for one that is not known any more. */
  press(id: string): Promise<Pressed | undefined>;
}
