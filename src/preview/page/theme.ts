import { useEffect, useState } from "react";

/** Light or dark. */
export type Theme = "light" | "dark";

/** The theme: the system's, until the reader chooses. What was chosen is forgotten with the page. */
export function useTheme(): readonly [theme: Theme, choose: (theme: Theme) => void] {
  const [system, setSystem] = useState<Theme>(systemTheme);
  const [chosen, choose] = useState<Theme>();
  useEffect(() => {
    const query = darkQuery();
    const follow = () => setSystem(systemTheme());
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  const theme = chosen ?? system;
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return [theme, choose];
}

function systemTheme(): Theme {
  return darkQuery().matches ? "dark" : "light";
}

function darkQuery(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
