import { MONTHS } from "#core/day.ts";
import type { TimelineMonth, TimelinePicture } from "#core/picture.ts";
import { breakLines, widthOf } from "./png.ts";
import { round, svg, text } from "./svg.ts";
import { COLOUR, MARGIN, PLANNED, TEXT, WIDTH } from "./theme.ts";

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
  /** How much of each value is only announced. */
  readonly planned: readonly number[];
}

/**
 * Draws how many visits and releases each month had: a row of bars for each, over one time line. What
 * is only announced stands on top of what was, in yellow.
 */
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
  const noteTop = axis + 116 + (isFirstYearTight(months) ? LINE_HEIGHT * TEXT.small : 0);
  const rows: Row[] = [
    {
      name: "Visits",
      colour: COLOUR.accent,
      top,
      values: months.map(({ visits }) => visits),
      planned: months.map(({ planned }) => planned),
    },
    {
      name: "Releases",
      colour: COLOUR.quiet,
      top: below,
      values: months.map(({ releases }) => releases),
      planned: months.map(() => 0),
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

function drawRow(row: Row): string {
  const { name, top, values, planned } = row;
  const bottom = top + PANEL_HEIGHT;
  const most = Math.max(1, ...values);
  const step = INSIDE / Math.max(1, values.length);
  const labels = [values.map((value, n) => sayValue(value, planned[n] ?? 0)), values.map(String)];
  const fitting = labels.find((all) => all.every((label) => widthOf(label, NUMBER) < step - 2));
  const scale = (PANEL_HEIGHT - 2.8 * TEXT.small) / most;
  const bars = values.map((value, n) => {
    const middle = MARGIN + (n + 0.5) * step;
    const at = { x: middle, y: bottom - value * scale - 8 };
    const label = text(fitting?.[n] ?? "", at, { ...NUMBER, colour: COLOUR.ink, anchor: "middle" });
    const bar = drawBar(row, { n, middle, width: Math.min(90, step * 0.76), scale });
    return bar + (value > 0 && fitting !== undefined ? label : "");
  });
  const said = [
    name,
    ...(fitting !== undefined ? [] : [`up to ${most} a month`]),
    ...(planned.some((count) => count > 0) ? ["yellow: announced"] : []),
  ].join(" · ");
  return [
    `<line x1="${MARGIN}" y1="${bottom}" x2="${WIDTH - MARGIN}" y2="${bottom}" stroke="${COLOUR.rule}" stroke-width="2"/>`,
    text(
      said,
      { x: MARGIN, y: top + TEXT.small },
      { size: TEXT.small, colour: COLOUR.ink, bold: true },
    ),
    ...bars,
  ].join("");
}

/** `3`; `2+1` where one of three is only announced. */
function sayValue(value: number, planned: number): string {
  return planned === 0 || planned === value ? String(value) : `${value - planned}+${planned}`;
}

interface BarPlace {
  readonly n: number;
  readonly middle: number;
  readonly width: number;
  /** How high one visit or release is. */
  readonly scale: number;
}

/** A bar of what was, and on it one of what is announced. */
function drawBar(
  { colour, top, values, planned }: Row,
  { n, middle, width, scale }: BarPlace,
): string {
  const bottom = top + PANEL_HEIGHT;
  const [all, announced] = [values[n] ?? 0, planned[n] ?? 0];
  const draw = (from: number, count: number, fill: string) =>
    `<rect x="${round(middle - width / 2)}" y="${round(bottom - (from + count) * scale)}" width="${round(width)}" height="${round(count * scale)}" rx="${Math.min(4, round(width / 4))}" fill="${fill}"/>`;
  const done = announced < all || all === 0 ? draw(0, all - announced, colour) : "";
  return done + (announced === 0 ? "" : draw(all - announced, announced, PLANNED));
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

/** Marks where a year begins, and names it where the next one leaves room; the first one always. */
function drawYear(months: readonly TimelineMonth[], { n, step, axis }: YearPlace): string {
  const [year = "", number] = months[n]?.month.split("-") ?? [];
  if (n > 0 && number !== "01") return "";
  const left = MARGIN + n * step;
  const isTight = left + 4 + widthOf(year, NUMBER) + 8 >= endOfYear(months, n);
  const isSaid = !isTight || n === 0;
  const drop = isTight && isSaid ? LINE_HEIGHT * TEXT.small : 0;
  const tick = `<line x1="${round(left)}" y1="${axis}" x2="${round(left)}" y2="${axis + 44 + drop}" stroke="${COLOUR.rule}" stroke-width="2"/>`;
  const at = { x: left + 4, y: axis + 72 + drop };
  return tick + (isSaid ? text(year, at, { ...NUMBER, colour: COLOUR.ink }) : "");
}

/** Where the year of a month ends on the time line. */
function endOfYear(months: readonly TimelineMonth[], n: number): number {
  const next = months.findIndex(({ month }, place) => place > n && month.endsWith("-01"));
  return next === -1 ? WIDTH : MARGIN + (next * INSIDE) / Math.max(1, months.length);
}

/** Whether the first year's name needs a line of its own: it begins in its last months. */
function isFirstYearTight(months: readonly TimelineMonth[]): boolean {
  const [year = ""] = months[0]?.month.split("-") ?? [];
  return MARGIN + 4 + widthOf(year, NUMBER) + 8 >= endOfYear(months, 0);
}
