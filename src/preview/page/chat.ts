import { useCallback, useRef, useState } from "react";
import type { Answered, PlatformName, Question } from "../protocol.ts";
import { isModal, type SlackModal } from "./payloads.ts";
import { server } from "./server.ts";
import { CONVERSATION } from "./session.ts";

/** One question with its answer, as it stands in the chat. */
export interface Exchange {
  readonly id: number;
  /** What was asked, as a line; for what a press opened, what was pressed. */
  readonly asked: string;
  readonly isPress: boolean;
  readonly answered: Answered;
}

/** A control that was pressed. */
export interface PressedControl {
  readonly platform: PlatformName;
  readonly id: string;
  readonly label: string;
}

/** The chat, and what can be done in it. */
export interface Chat {
  readonly exchanges: readonly Exchange[];
  /** The exchange that came or changed last, for the eye and the ear to go there. */
  readonly latest: number | undefined;
  /** What is said aloud: the newest answer's first line, or what went wrong. */
  readonly said: string;
  readonly fault: string;
  readonly isBusy: boolean;
  /** Resolves to whether there is an answer; where there is none, `fault` says why. */
  ask(question: Question, asked: string): Promise<boolean>;
  press(exchange: Exchange, control: PressedControl): Promise<void>;
}

/**
 * Keeps the chat while the page is open.
 * @param onWindow - told of a window that a platform opens in the place of an answer
 */
export function useChat(onWindow: (window: SlackModal) => void): Chat {
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const [latest, setLatest] = useState<number>();
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState("");
  const [isBusy, setBusy] = useState(false);
  const count = useRef(0);

  const attempt = useCallback(async (answering: Promise<Answered>) => {
    setBusy(true);
    setFault("");
    try {
      const answered = await answering;
      setSaid(answered.said);
      return answered;
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);

  const add = useCallback(
    (exchange: Omit<Exchange, "id">) => {
      const id = ++count.current;
      setExchanges((all) => [...all, { ...exchange, id }]);
      setLatest(id);
      const window = exchange.answered.drawn.map(({ payload }) => payload).find(isModal);
      if (window !== undefined) onWindow(window);
    },
    [onWindow],
  );

  const ask = useCallback(
    async (question: Question, asked: string) => {
      const answered = await attempt(server.ask(question));
      if (answered !== undefined) add({ asked, isPress: false, answered });
      return answered !== undefined;
    },
    [attempt, add],
  );

  const press = useCallback(
    async ({ id }: Exchange, { platform, id: pressed, label }: PressedControl) => {
      const answered = await attempt(
        server.press({ platform, id: pressed, conversation: CONVERSATION }),
      );
      if (answered === undefined) return;
      if (answered.how === "turn") {
        setExchanges((all) => all.map((each) => (each.id === id ? { ...each, answered } : each)));
        setLatest(id);
      } else {
        add({ asked: label, isPress: true, answered });
      }
    },
    [attempt, add],
  );

  return { exchanges, latest, said, fault, isBusy, ask, press };
}
