import { MONTHS } from "#core/day.ts";
import type { TimelineMonth, TimelinePicture } from "#core/picture.ts";
import { breakLines, widthOf } from "./png.ts";
import { round, svg, text } from "./svg.ts";
import { COLOUR, MARGIN, TEXT, WIDTH } from "./theme.ts";

const PANEL_HEIGHT = 300;
const INSIDE = WIDTH - 2 * MARGIN;
const LINE_HEIGHT = 1.25;
const NUMBER = { size: TEXT.small, bold: true } as const;

/** One row of bars. */
interface Row {
  readonly name: string;
  readonly colour: string;
  readonly top: number;
  readonly values: readonly number[];
}

/** Draws how many visits and releases each month had: a row of bars for each, over one time line. */
export function drawTimeline({ heading, caption, months }: TimelinePicture): string {
  const title = breakLines(
    heading,
    { size: TEXT.heading, bold: true },
    { width: INSIDE, lines: 3 },
  );
  const top = MARGIN + title.length * TEXT.heading * LINE_HEIGHT + 20;
  const below = top + PANEL_HEIGHT + 30;
  const axis = below + PANEL_HEIGHT;
  const note = breakLines(caption, { size: TEXT.small }, { width: INSIDE, lines: 4 });
  const noteTop = axis + 116;
  const rows: Row[] = [
    { name: "Visits", colour: COLOUR.accent, top, values: months.map(({ visits }) => visits) },
    {
      name: "Releases",
      colour: COLOUR.quiet,
      top: below,
      values: months.map(({ releases }) => releases),
    },
  ];
  return svg(
    [
      ...title.map((line, n) =>
        text(
          line,
          { x: MARGIN, y: MARGIN + TEXT.heading * (0.8 + n * LINE_HEIGHT) },
          {
            size: TEXT.heading,
            colour: COLOUR.ink,
            bold: true,
          },
        ),
      ),
      ...rows.map(drawRow),
      drawMonths(months, axis),
      ...note.map((line, n) =>
        text(
          line,
          { x: MARGIN, y: noteTop + n * TEXT.small * LINE_HEIGHT },
          {
            size: TEXT.small,
            colour: COLOUR.quiet,
          },
        ),
      ),
    ],
    {
      width: WIDTH,
      height: Math.ceil(noteTop + note.length * TEXT.small * LINE_HEIGHT + 10),
      paper: COLOUR.paper,
    },
  );
}

function drawRow({ name, colour, top, values }: Row): string {
  const bottom = top + PANEL_HEIGHT;
  const most = Math.max(1, ...values);
  const step = INSIDE / Math.max(1, values.length);
  const room = PANEL_HEIGHT - 2.8 * TEXT.small;
  const width = Math.min(90, step * 0.76);
  const widest = Math.max(...values.map((value) => widthOf(String(value), NUMBER)));
  const areNumbered = widest < step - 2;
  const bars = values.map((value, n) => {
    const height = (room * value) / most;
    const middle = MARGIN + (n + 0.5) * step;
    const bar = `<rect x="${round(middle - width / 2)}" y="${round(bottom - height)}" width="${round(width)}" height="${round(height)}" rx="${Math.min(4, round(width / 4))}" fill="${colour}"/>`;
    const isSaid = value > 0 && areNumbered;
    const at = { x: middle, y: bottom - height - 8 };
    return (
      bar +
      (isSaid ? text(String(value), at, { ...NUMBER, colour: COLOUR.ink, anchor: "middle" }) : "")
    );
  });
  const scale = areNumbered ? "" : ` · up to ${most} a month`;
  return [
    `<line x1="${MARGIN}" y1="${bottom}" x2="${WIDTH - MARGIN}" y2="${bottom}" stroke="${COLOUR.rule}" stroke-width="2"/>`,
    text(
      name + scale,
      { x: MARGIN, y: top + TEXT.small },
      { size: TEXT.small, colour: COLOUR.ink, bold: true },
    ),
    ...bars,
  ].join("");
}

/** Writes the months below the bars as far as there is room, and each year once. */
function drawMonths(months: readonly TimelineMonth[], axis: number): string {
  const step = INSIDE / Math.max(1, months.length);
  const style = { size: TEXT.small, colour: COLOUR.quiet, anchor: "middle" } as const;
  const names = [3, 1].map((length) => MONTHS.map((name) => name.slice(0, length)));
  const fitting = names.find((each) => each.every((name) => widthOf(name, style) < step - 4));
  return months
    .map(({ month }, n) => {
      const number = Number(month.slice(5));
      const name = fitting?.[number - 1];
      const at = { x: MARGIN + (n + 0.5) * step, y: axis + 36 };
      const said = name === undefined ? "" : text(name, at, style);
      return said + drawYear(months, { n, step, axis });
    })
    .join("");
}

interface YearPlace {
  readonly n: number;
  readonly step: number;
  readonly axis: number;
}

/** Marks where a year begins, and names it where the next one leaves room. */
function drawYear(months: readonly TimelineMonth[], { n, step, axis }: YearPlace): string {
  const [year = "", number] = months[n]?.month.split("-") ?? [];
  if (n > 0 && number !== "01") return "";
  const left = MARGIN + n * step;
  const next = months.findIndex(({ month }, place) => place > n && month.endsWith("-01"));
  const end = next === -1 ? WIDTH : MARGIN + next * step;
  const tick = `<line x1="${round(left)}" y1="${axis}" x2="${round(left)}" y2="${axis + 44}" stroke="${COLOUR.rule}" stroke-width="2"/>`;
  const isRoom = left + 4 + widthOf(year, NUMBER) + 8 < end;
  const at = { x: left + 4, y: axis + 72 };
  return tick + (isRoom ? text(year, at, { ...NUMBER, colour: COLOUR.ink }) : "");
}
