import type { Answer } from "#core/answer.ts";
import type { Asker } from "#core/asker.ts";
import type { Call } from "#core/call.ts";
import type { Bot } from "#core/dispatch.ts";
import type { Choice, How, PlatformName, ShownView, WindowStep, WindowValues } from "./protocol.ts";

/** How an answer came about, as far as its look depends on it. */
export interface Occasion {
  /** What was answered; absent for words that could not be read. */
  readonly call: Call | undefined;
  /** What was pressed for it; absent where it was asked for. */
  readonly how: How | undefined;
  /** The answer's picture, as PNG; absent where it has none, or none could be drawn. */
  readonly png: Uint8Array | undefined;
}

/** A payload, as a platform's adapter sends it. */
export interface Look {
  readonly payload: object;
  /** What the payload calls its picture, where it shows one: `attachment://map.png`. */
  readonly picture?: string;
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
  draw(answer: Answer, occasion: Occasion): Promise<Look>;
  /** Reads the id of a control that was pressed; `undefined` for one that is not known any more. */
  press(id: string): Promise<Pressed | undefined>;
  /** Its windows and its home, where it has some, filled by a bot for somebody. */
  windows?(parts: { readonly bot: Bot; readonly asker: Asker }): PlatformWindows;
}

/** A platform's windows, and the home that it gives to a bot; each yields what the platform is told. */
export interface PlatformWindows {
  /** What words open in the place of an answer; often nothing. */
  forWords(words: string): Promise<readonly WindowStep[]>;
  /** What a pressed call opens in the place of an answer; often nothing. */
  forCall(call: Call): Promise<readonly WindowStep[]>;
  home(): Promise<readonly WindowStep[]>;
  search(words: string): Promise<readonly WindowStep[]>;
  press(id: string, view: ShownView): Promise<readonly WindowStep[]>;
  submit(name: string, values: WindowValues): Promise<readonly WindowStep[]>;
  /** Values for a field while somebody types into it. */
  suggest(field: string, typed: string): readonly Choice[];
}
