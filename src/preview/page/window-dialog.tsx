import { useEffect, useRef } from "react";
import bot from "./bot.svg";
import { PayloadView } from "./payload-view.tsx";
import type { Theme } from "./theme.ts";
import { WindowForm } from "./window-form.tsx";
import type { OpenWindow, Windows } from "./windows.ts";

interface DialogProps {
  readonly windows: Windows;
  readonly top: OpenWindow;
  /** Whether no other window stands below. */
  readonly isFirst: boolean;
  readonly theme: Theme;
}

/** Shows the window on top, as Slack shows it over everything else. */
export function WindowDialog({ windows, top: { id, view }, isFirst, theme }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  // Whatever had the focus in the window before is gone.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, [id]);

  return (
    <dialog
      ref={dialog}
      className="slack-window"
      aria-labelledby="window-title"
      onCancel={(event) => {
        event.preventDefault();
        windows.close();
      }}
      onClose={windows.close}
    >
      <div className="slack-window-head">
        <img src={bot} alt="" width="28" height="28" />
        <h2 id="window-title" ref={title} tabIndex={-1}>
          {view.title.text}
        </h2>
        <button
          type="button"
          className="slack-close"
          aria-label={isFirst ? "Close" : "Back"}
          onClick={windows.close}
        >
          {isFirst ? "×" : "‹"}
        </button>
      </div>
      <WindowForm key={id} view={view} windows={windows} theme={theme} />
      <div className="slack-window-foot">
        <p>This page posts nothing, and forgets what is set here when the bot stops.</p>
        <PayloadView payload={view} platform="Slack" />
      </div>
    </dialog>
  );
}
