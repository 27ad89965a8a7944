import { HomeView } from "./home-view.tsx";
import type { Theme } from "./theme.ts";
import { WindowDialog } from "./window-dialog.tsx";
import type { Windows } from "./windows.ts";

interface SideProps {
  readonly windows: Windows;
  readonly theme: Theme;
  readonly isHome: boolean;
}

/** What only Slack has: the App Home, and the window on top of everything. */
export function SlackSide({ windows, theme, isHome }: SideProps) {
  const { stack } = windows;
  const top = stack.at(-1);
  return (
    <>
      {isHome && <HomeView windows={windows} theme={theme} />}
      {top !== undefined && (
        <WindowDialog windows={windows} top={top} isFirst={stack.length === 1} theme={theme} />
      )}
    </>
  );
}
