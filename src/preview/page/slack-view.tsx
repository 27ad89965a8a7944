import type { Drawn } from "../protocol.ts";
import bot from "./bot.svg";
import { isModal, type SlackModal, type SlackPayload } from "./payloads.ts";
import { SlackBlocks } from "./slack-blocks.tsx";
import type { Theme } from "./theme.ts";

interface SlackProps {
  readonly payload: SlackPayload | SlackModal;
  readonly pictures: Drawn["pictures"];
  readonly theme: Theme;
  readonly onPress: (id: string, label: string) => void;
  readonly onOpen: (window: SlackModal) => void;
}

/** Draws a message as Slack shows it; a window that came in its place is told, and opens again. */
export function SlackView({ payload, onOpen, ...look }: SlackProps) {
  if (isModal(payload)) {
    return (
      <div className="slack slack-opened">
        <p>
          Slack opens a window: <strong>{payload.title.text}</strong>
        </p>
        <button type="button" className="slack-button" onClick={() => onOpen(payload)}>
          Open it
        </button>
      </div>
    );
  }
  return (
    <div className="slack">
      <img src={bot} alt="" width="36" height="36" />
      <div className="slack-body">
        <p className="slack-name">
          <strong>NATO releases</strong> <span className="slack-app">APP</span> <span>now</span>
        </p>
        <SlackBlocks blocks={payload.blocks} {...look} />
      </div>
    </div>
  );
}
