import { useCallback, useRef, useState } from "react";
import type { WindowAct, WindowStep } from "../protocol.ts";
import { isModal, type SlackHome, type SlackModal } from "./payloads.ts";
import { server } from "./server.ts";

/** A window that stands open; each has a number of its own, so that its fields begin empty. */
export interface OpenWindow {
  readonly id: number;
  readonly view: SlackModal;
}

/** Slack's windows and the App Home, and what can be done in them. */
export interface Windows {
  /** From the lowest to the one on top. */
  readonly stack: readonly OpenWindow[];
  /** Absent until it is asked for. */
  readonly home: SlackHome | undefined;
  /** What is wrong in the window on top, by its fields. */
  readonly errors: Readonly<Record<string, string>>;
  /** Why nothing came of what was done last; often empty. */
  readonly fault: string;
  readonly isBusy: boolean;
  open(view: SlackModal): void;
  act(act: WindowAct): Promise<void>;
  /** Closes the window on top. */
  close(): void;
}

const NO_ERRORS: Windows["errors"] = {};

/** Keeps the windows while the page is open, and does with them what Slack is told to. */
export function useWindows(): Windows {
  const [stack, setStack] = useState<readonly OpenWindow[]>([]);
  const [home, setHome] = useState<SlackHome>();
  const [errors, setErrors] = useState(NO_ERRORS);
  const [fault, setFault] = useState("");
  const [isBusy, setBusy] = useState(false);
  const count = useRef(0);

  const put = useCallback((view: SlackModal, below: (stack: Stack) => Stack) => {
    const id = ++count.current;
    setErrors(NO_ERRORS);
    setFault("");
    setStack((all) => [...below(all), { id, view }]);
  }, []);

  const take = useCallback(
    (step: WindowStep) => {
      if (step.how === "errors") setErrors(step.errors);
      else if (isModal(step.view)) put(step.view, BELOW[step.how]);
      else setHome(step.view as SlackHome);
    },
    [put],
  );

  const act = useCallback(
    async (what: WindowAct) => {
      setBusy(true);
      setFault("");
      setErrors(NO_ERRORS);
      try {
        for (const step of await server.act(what)) take(step);
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error));
      } finally {
        setBusy(false);
      }
    },
    [take],
  );

  const open = useCallback((view: SlackModal) => put(view, BELOW.open), [put]);
  const close = useCallback(() => {
    setErrors(NO_ERRORS);
    setFault("");
    setStack((all) => all.slice(0, -1));
  }, []);

  return { stack, home, errors, fault, isBusy, open, act, close };
}

type Stack = readonly OpenWindow[];

/** What stays below a window that comes. */
const BELOW: Readonly<
  Record<Exclude<WindowStep["how"], "errors">, (stack: Stack) => readonly OpenWindow[]>
> = {
  open: () => [],
  push: (stack) => stack,
  update: (stack) => stack.slice(0, -1),
  publish: (stack) => stack,
};
