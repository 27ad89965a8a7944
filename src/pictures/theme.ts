/** Pictures are this wide; on a phone that is shrunk to a third, so no letter is smaller than this. */
export const WIDTH = 1_000;
export const MARGIN = 36;
export const TEXT = { heading: 42, label: 32, small: 30 } as const;

/** NATO's blue, and what goes with it on white: every text has a contrast of 4.5 or more. */
export const COLOUR = {
  paper: "#ffffff",
  ink: "#14202b",
  quiet: "#55636f",
  accent: "#004990",
  sea: "#eaf1f7",
  land: "#c9d3dc",
  border: "#ffffff",
  rule: "#9fb0bf",
} as const;

/** Fills for countries that were visited, from few times to often. */
export const SHADES = ["#7fa8d1", "#4a83bd", "#1f62a5", "#004990"] as const;
/** The fill of a country to which visits are only announced. */
export const PLANNED = "#f0c36d";
