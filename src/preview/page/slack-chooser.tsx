import { useEffect, useState, type KeyboardEvent } from "react";
import type { Choice, WindowOption } from "../protocol.ts";
import { server } from "./server.ts";
import type { About } from "./slack-field.tsx";

interface ChooserProps {
  readonly about: About;
  /** The name by which the bot is asked for values. */
  readonly field: string;
  readonly chosen: WindowOption | null;
  readonly onChoose: (option: WindowOption | null) => void;
}

const PAUSE_MS = 120;

/**
 * A field whose values the bot suggests while one types, such as a zone or a country. Only what was
 * suggested can be chosen: with arrow keys and Enter, or by a click; what is typed besides is dropped.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SlackChooser({ about, field, chosen, onChoose }: ChooserProps) {
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { choices, isReady } = useChoices(field, typed);
  const list = `${about.id}-list`;

  function choose({ label, value }: Choice): void {
    onChoose({ text: { type: "plain_text", text: label }, value });
    setOpen(false);
  }

  function type(words: string): void {
    setTyped(words);
    setActive(0);
    setOpen(words !== "");
    onChoose(null);
  }

  function press(event: KeyboardEvent): void {
    if (!isOpen || event.nativeEvent.isComposing) return;
    const at = choices[active];
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setActive(Math.min(active + 1, choices.length - 1)),
      ArrowUp: () => setActive(Math.max(active - 1, 0)),
      Enter: () => isReady && at !== undefined && choose(at),
      // Else the whole window would be closed.
      Escape: () => setOpen(false),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  }

  return (
    <div className="slack-chooser">
      <input
        {...about}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && choices.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder="Type to search"
        value={chosen?.text.text ?? typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
        onBlur={() => {
          setOpen(false);
          if (chosen === null) setTyped("");
        }}
      />
      {isOpen && (
        <ul id={list} role="listbox" aria-label="Values to choose">
          {choices.map((choice, n) => (
            <li
              key={choice.value}
              id={`${list}-${n}`}
              role="option"
              aria-selected={n === active}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(choice);
              }}
            >
              {choice.label}
            </li>
          ))}
          {isReady && choices.length === 0 && <li className="none">No results</li>}
        </ul>
      )}
    </div>
  );
}

interface Suggested {
  readonly choices: readonly Choice[];
  /** Whether they are for what is typed now. */
  readonly isReady: boolean;
}

/** The values for what is typed; those for what was typed before stand until they come. */
function useChoices(field: string, typed: string): Suggested {
  const [found, setFound] = useState<{ for: string; choices: readonly Choice[] }>(NONE);
  useEffect(() => {
    if (typed === "") return undefined;
    let isOld = false;
    const show = (choices: readonly Choice[]) => isOld || setFound({ for: typed, choices });
    const timer = setTimeout(() => {
      server.suggest({ field, typed }).then(show, () => show([]));
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [field, typed]);
  return { choices: found.choices, isReady: found.for === typed };
}

const NONE = { for: "", choices: [] };
