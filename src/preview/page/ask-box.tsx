import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type Ref } from "react";
import type { Offer } from "../protocol.ts";
import { NO_HISTORY, remember, step } from "./history.ts";
import { server } from "./server.ts";

interface AskBoxProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly isBusy: boolean;
  /** Resolves to whether the line was answered. */
  readonly onAsk: (line: string) => Promise<boolean>;
}

const LIST = "offers";

/**
 * Where one asks: a combobox that offers commands, options, countries and titles while one types.
 * Arrow down goes into the offers, Tab or Enter takes one; arrow up brings back earlier lines. Where
 * something was typed, Tab takes the first offer at once; what is offered after that is passed by.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function AskBox({ ref, isBusy, onAsk }: AskBoxProps) {
  const [line, setLine] = useState("");
  const [active, setActive] = useState(-1);
  const [isTyped, setTyped] = useState(false);
  const [history, setHistory] = useState(NO_HISTORY);
  const [offers, setOffers] = useOffers(line);
  const isOpen = offers.length > 0;
  const chosen = offers[active];

  function write(next: string): void {
    setLine(next);
    setActive(-1);
    setTyped(false);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const asked = line.trim();
    if (asked === "") return;
    setHistory(remember(history, asked));
    write("");
    void askOrKeep(asked);
  }

  /** A line that nobody answered is put back, unless another is being typed. */
  async function askOrKeep(asked: string): Promise<void> {
    const isAnswered = await onAsk(asked);
    if (!isAnswered) setLine((now) => (now === "" ? asked : now));
  }

  function goThroughHistory(by: -1 | 1): void {
    const there = step(history, by, line);
    if (there === undefined) return;
    setHistory(there[0]);
    write(there[1]);
    setOffers([]);
  }

  function press(event: KeyboardEvent): void {
    const isOn = chosen !== undefined;
    const taken = chosen ?? (isTyped ? offers[0] : undefined);
    const moves: Readonly<Record<string, (() => void) | false>> = {
      ArrowDown:
        isOpen && history.at === history.lines.length
          ? () => setActive((active + 1) % offers.length)
          : () => goThroughHistory(1),
      ArrowUp: isOn ? () => setActive(active - 1) : () => goThroughHistory(-1),
      Enter: isOn && (() => write(chosen.line)),
      Tab: taken !== undefined && !event.shiftKey && (() => write(taken.line)),
      Escape: isOpen && (() => setOffers([])),
    };
    const move = moves[event.key];
    if (!move || event.nativeEvent.isComposing) return;
    event.preventDefault();
    move();
  }

  return (
    <form className="ask" onSubmit={submit} role="search" aria-label="Ask the bot">
      {isOpen && (
        <ul className="offers" id={LIST} role="listbox" aria-label="Ways to go on">
          {offers.map((offer, n) => (
            <OfferView
              key={offer.line}
              offer={offer}
              id={`${LIST}-${n}`}
              isActive={n === active}
              onTake={() => write(offer.line)}
            />
          ))}
        </ul>
      )}
      <span className="lead" aria-hidden="true">
        /nato
      </span>
      <input
        id="ask"
        ref={ref}
        type="text"
        role="combobox"
        aria-label="A question or a command"
        aria-expanded={isOpen}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${LIST}-${active}`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        autoFocus
        placeholder="who visited Finland in May 2024?"
        value={line}
        onChange={(event) => {
          write(event.target.value);
          setTyped(true);
        }}
        onKeyDown={press}
        onBlur={() => setOffers([])}
      />
      <button type="submit" className="main" disabled={isBusy || line.trim() === ""}>
        Ask
      </button>
    </form>
  );
}

interface OfferProps {
  readonly offer: Offer;
  readonly id: string;
  readonly isActive: boolean;
  readonly onTake: () => void;
}

function OfferView({ offer, id, isActive, onTake }: OfferProps) {
  return (
    // The keyboard reaches the offers from the box, which keeps the focus.
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      <span className="label">{offer.label}</span>
      {offer.hint !== "" && <span className="hint">{offer.hint}</span>}
    </li>
  );
}

const PAUSE_MS = 80;

/** The offers for a line; the answer to an older line is dropped. */
function useOffers(line: string): readonly [readonly Offer[], (offers: readonly Offer[]) => void] {
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current || line.trim() === "") {
      isFirst.current = false;
      setOffers([]);
      return undefined;
    }
    let isOld = false;
    const timer = setTimeout(() => {
      server.complete(line).then(
        (found) => isOld || setOffers(found),
        () => isOld || setOffers([]),
      );
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [line]);
  return [offers, setOffers];
}
