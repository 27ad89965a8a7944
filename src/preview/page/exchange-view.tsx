import { useEffect, useRef } from "react";
import type { Drawn } from "../protocol.ts";
import type { Exchange, PressedControl } from "./chat.ts";
import { DiscordView } from "./discord-view.tsx";
import { focusControl } from "./focus.ts";
import { PayloadView } from "./payload-view.tsx";
import {
  isForAskerAlone,
  type DiscordPayload,
  type SlackModal,
  type SlackPayload,
} from "./payloads.ts";
import { SlackView } from "./slack-view.tsx";
import type { Theme } from "./theme.ts";

interface ExchangeProps {
  readonly exchange: Exchange;
  readonly isLatest: boolean;
  readonly theme: Theme;
  readonly onPress: (control: PressedControl) => void;
  readonly onOpen: (window: SlackModal) => void;
}

/** Marks that turn the direction of all that follows. */
const TURNING = /[\u202A-\u202E]/gu;

/** A question, and its answer on each platform side by side. */
export function ExchangeView({ exchange, isLatest, theme, onPress, onOpen }: ExchangeProps) {
  const { asked, isPress, answered } = exchange;
  const item = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<PressedControl>(undefined);

  useEffect(() => {
    if (isLatest) item.current?.scrollIntoView({ block: "start" });
  }, [isLatest, answered]);

  // Who pressed goes on where the answer is; who asked stays in the box.
  useEffect(() => {
    if (pressed.current !== undefined) {
      const { platform, label } = pressed.current;
      pressed.current = undefined;
      const look = item.current?.querySelector(`[data-platform=${platform}]`);
      void focusControl(look, label, heading.current);
    } else if (isPress) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [answered, isPress]);

  function press(control: PressedControl): void {
    pressed.current = control;
    onPress(control);
  }

  return (
    <li className="exchange" ref={item}>
      <h2 className={isPress ? "asked pressed" : "asked"} ref={heading} tabIndex={-1}>
        <span className="unseen">{isPress ? "You pressed " : "You asked "}</span>
        <bdi>{asked.replace(TURNING, "")}</bdi>
      </h2>
      <div className="looks">
        {answered.drawn.map((drawn) => (
          <section
            className="look"
            key={drawn.platform}
            data-platform={drawn.platform}
            aria-label={`On ${drawn.platform}`}
          >
            <h3>
              {drawn.platform}
              <span> · {whoSees(drawn)}</span>
            </h3>
            <Look drawn={drawn} theme={theme} onPress={press} onOpen={onOpen} />
            <PayloadView payload={drawn.payload} platform={drawn.platform} />
          </section>
        ))}
      </div>
      {answered.note !== "" && <p className="note">{answered.note}</p>}
    </li>
  );
}

function whoSees({ payload }: Drawn): string {
  const isAlone = isForAskerAlone(payload as DiscordPayload | SlackPayload | SlackModal);
  return isAlone ? "only you see it" : "the channel sees it";
}

interface LookProps {
  readonly drawn: Drawn;
  readonly theme: Theme;
  readonly onPress: (control: PressedControl) => void;
  readonly onOpen: (window: SlackModal) => void;
}

function Look({ drawn, theme, onPress, onOpen }: LookProps) {
  const { platform, payload, pictures } = drawn;
  const press = (id: string, label: string) => onPress({ platform, id, label });
  const common = { pictures, theme, onPress: press };
  return platform === "Discord" ? (
    <DiscordView payload={payload as DiscordPayload} {...common} />
  ) : (
    <SlackView payload={payload as SlackPayload | SlackModal} onOpen={onOpen} {...common} />
  );
}
