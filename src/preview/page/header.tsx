import type { About } from "../protocol.ts";
import bot from "./bot.svg";
import type { Theme } from "./theme.ts";

interface HeaderProps {
  readonly about: About | undefined;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onDigest: () => void;
}

/** What this is, how much it knows, and the two things that are no question. */
export function Header({ about, theme, onTheme, onDigest }: HeaderProps) {
  const isDark = theme === "dark";
  return (
    <header>
      <img src={bot} alt="" width="36" height="36" />
      <div className="title">
        <h1>NATO releases</h1>
        <p>{about?.extent ?? "…"}</p>
      </div>
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
