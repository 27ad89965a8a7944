import type { About } from "../protocol.ts";
import bot from "./bot.svg";
import type { Theme } from "./theme.ts";

/** What the page shows. */
export type Tab = "chat" | "home";

interface HeaderProps {
  readonly about: About | undefined;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onDigest: () => void;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

const TABS: readonly (readonly [Tab, string])[] = [
  ["chat", "Chat"],
  ["home", "Slack’s App Home"],
];

/** What this is, how much it knows, and what is no question. */
export function Header({ about, theme, onTheme, onDigest, tab, onTab }: HeaderProps) {
  const isDark = theme === "dark";
  return (
    <header>
      <img src={bot} alt="" width="36" height="36" />
      <div className="title">
        <h1>NATO releases</h1>
        <p>{about?.extent ?? "…"}</p>
      </div>
      {about?.hasHome === true && (
        <nav aria-label="What to see">
          {TABS.map(([each, name]) => (
            <button
              key={each}
              type="button"
              aria-current={each === tab ? "page" : undefined}
              onClick={() => onTab(each)}
            >
              {name}
            </button>
          ))}
        </nav>
      )}
      {about !== undefined && about.digest !== null && (
        <button type="button" className="plain" onClick={onDigest}>
          Digest preview
        </button>
      )}
      <button
        type="button"
        className="switch"
        role="switch"
        aria-checked={isDark}
        onClick={() => onTheme(isDark ? "light" : "dark")}
      >
        <span className="knob" aria-hidden="true" />
        Dark
      </button>
    </header>
  );
}
