import { geoConicEqualArea, geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import type { MapMark, MapPicture } from "#core/picture.ts";
import { LANDS, mappedCountry, type MappedCountry } from "./atlas.ts";
import { placeLabels, type Placed } from "./placing.ts";
import { breakLines, widthOf } from "./png.ts";
import { round, svg, text, type Point } from "./svg.ts";
import { counted } from "#core/wording.ts";
import { COLOUR, MARGIN, PLANNED, SHADES, TEXT, WIDTH } from "./theme.ts";

const WORLD_HEIGHT = 480;
const EUROPE_HEIGHT = 900;
const LABEL = { size: TEXT.label, bold: true } as const;
const LINE_HEIGHT = 1.25;
const PANEL_GAP = 10;
const INSIDE = WIDTH - 2 * MARGIN;
/** Labels keep so far from the edge of their panel. */
const EDGE = 8;

/** A part of the world, from its own upper left corner; its outlines are worked out once. */
interface Panel {
  readonly projection: GeoProjection;
  readonly height: number;
  readonly outlines: ReadonlyMap<(typeof LANDS)[number], string>;
}

const WORLD = layOut(
  geoEqualEarth().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, WORLD_HEIGHT - 4],
    ],
    { type: "FeatureCollection", features: [...LANDS] },
  ),
  WORLD_HEIGHT,
);
const EUROPE = layOut(
  geoConicEqualArea()
    .parallels([40, 64])
    .rotate([-15, 0])
    .fitExtent(
      [
        [10, 10],
        [WIDTH - 10, EUROPE_HEIGHT - 10],
      ],
      {
        type: "MultiPoint",
        coordinates: [
          [-10, 36],
          [-10, 64],
          [42, 34],
          [36, 66],
          [14, 71],
        ],
      },
    ),
  EUROPE_HEIGHT,
);

/** A mark with the country it stands on, and what its label says. */
interface Mark {
  readonly mark: MapMark;
  readonly country: MappedCountry;
  readonly words: string;
  readonly width: number;
}

/**
 * Draws where the visits went: the world above, Europe larger below; a part where nobody went is left
 * out. The more visits, the darker a country; one to which visits are only announced is yellow, and
 * announced ones beside others stand behind a plus. A label that finds no room stands in the line below
 * the maps, so nothing is left out.
 */
export function drawMap({ heading, caption, marks }: MapPicture): string {
  const title = breakLines(
    heading,
    { size: TEXT.heading, bold: true },
    { width: INSIDE, lines: 3 },
  );
  const headHeight = MARGIN + title.length * TEXT.heading * LINE_HEIGHT + 12;
  const known = marks.flatMap(locate).toSorted((one, other) => other.mark.visits - one.mark.visits);
  const near = known.filter(({ country }) => isOn(EUROPE, country));
  const far = known.filter((each) => !near.includes(each));
  const isWorld = far.length > 0 || near.length === 0;
  const panels = [...(isWorld ? [WORLD] : []), ...(near.length > 0 ? [EUROPE] : [])].map(
    (panel) => ({ ...drawPanel(panel, known, panel === WORLD ? far : near), ...panel }),
  );
  const placeless = marks.filter(({ country }) => mappedCountry(country) === undefined);
  const roomless = panels.flatMap(({ left }) => left).map(({ words }) => words);
  const below = footLines([...roomless, ...placeless.map(sayMark)], caption);
  const tops = panels.map((_, n) =>
    panels.slice(0, n).reduce((top, panel) => top + panel.height + PANEL_GAP, headHeight),
  );
  const lastHeight = panels.at(-1)?.height ?? 0;
  const footTop = (tops.at(-1) ?? headHeight) + lastHeight + 14;
  const legend = drawLegend(known, footTop + lineTop(below.length));
  const height = footTop + lineTop(below.length + legend.length) + MARGIN - TEXT.small;
  return svg(
    [
      ...panels.map(({ parts }, n) => `<g transform="translate(0 ${tops[n]})">${parts}</g>`),
      ...legend,
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
      ...below.map((line, n) =>
        text(
          line,
          { x: MARGIN, y: footTop + lineTop(n) },
          {
            size: TEXT.small,
            colour: COLOUR.quiet,
          },
        ),
      ),
    ],
    { width: WIDTH, height: Math.ceil(height), paper: COLOUR.paper },
  );
}

function layOut(projection: GeoProjection, height: number): Panel {
  const clipped = projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const path = geoPath(clipped).digits(1);
  const outlines = new Map(LANDS.map((shape) => [shape, path(shape) ?? ""]));
  return { projection: clipped, height, outlines };
}

function locate(mark: MapMark): Mark[] {
  const country = mappedCountry(mark.country);
  if (country === undefined) return [];
  const words = sayMark(mark);
  return [{ mark, country, words, width: widthOf(words, LABEL) }];
}

/** `Finland`, `Romania 3`; `Romania 2 +1` where one more is announced. */
function sayMark({ name, visits, planned }: MapMark): string {
  if (planned > 0 && planned < visits) return `${name} ${visits - planned} +${planned}`;
  return visits === 1 ? name : `${name} ${visits}`;
}

function pointOf({ projection }: Panel, { middle }: MappedCountry): Point | undefined {
  const [x, y] = projection(middle) ?? [];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** Tells whether a country's middle lies on a panel, so that its label can stand there. */
function isOn(panel: Panel, country: MappedCountry): boolean {
  const { x, y } = pointOf(panel, country) ?? { x: -1, y: -1 };
  return x > 12 && x < WIDTH - 12 && y > 12 && y < panel.height - 12;
}

/** Draws a panel with its labels, and yields those that found no room. */
function drawPanel(panel: Panel, shown: readonly Mark[], labelled: readonly Mark[]) {
  const { height, outlines } = panel;
  const fills = new Map(shown.map(({ mark, country }) => [country.shape, fillOf(mark, shown)]));
  const lands = [...outlines].map(([shape, line]) =>
    line === "" ? "" : `<path d="${line}" fill="${fills.get(shape) ?? COLOUR.land}"/>`,
  );
  const wishes = labelled.flatMap((each) => {
    const at = pointOf(panel, each.country);
    return at === undefined ? [] : [{ ...each, at, height: TEXT.label }];
  });
  const room = { left: EDGE, top: EDGE, right: WIDTH - EDGE, bottom: height - EDGE };
  const places = placeLabels(wishes, room);
  const lines = places.map((placed) => drawLeader(placed?.leader));
  const labels = wishes.map(({ words }, n) => drawLabel(words, places[n]));
  const dots = wishes.map(
    ({ at }) =>
      `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="6" fill="${COLOUR.ink}" stroke="${COLOUR.paper}" stroke-width="2"/>`,
  );
  const sea = `<rect width="${WIDTH}" height="${height}" fill="${COLOUR.sea}"/>`;
  return {
    parts: `${sea}<g stroke="${COLOUR.border}" stroke-width="1">${lands.join("")}</g>${[...lines, ...labels, ...dots].join("")}`,
    left: wishes.filter((_, n) => places[n] === undefined),
  };
}

/** The shade of a country by its share of the most that any was visited. */
function fillOf(mark: MapMark, all: readonly Mark[]): string {
  if (isAnnounced(mark)) return PLANNED;
  const most = Math.max(...all.map((each) => doneOf(each.mark)));
  const step = most === 1 ? 2 : Math.ceil((SHADES.length * doneOf(mark)) / most) - 1;
  return SHADES[step] ?? COLOUR.accent;
}

function drawLabel(words: string, placed: Placed | undefined): string {
  if (placed === undefined) return "";
  const { left, bottom } = placed.box;
  return text(
    words,
    { x: left, y: bottom - TEXT.label * 0.2 },
    {
      size: TEXT.label,
      colour: COLOUR.ink,
      bold: true,
      rim: COLOUR.paper,
    },
  );
}

function drawLeader(leader: Placed["leader"]): string {
  if (leader === undefined) return "";
  const { from, to } = leader;
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${COLOUR.ink}" stroke-width="2"/>`;
}

/** Where the base line of a line below the maps is. */
function lineTop(line: number): number {
  return TEXT.small * (1 + line * LINE_HEIGHT);
}

function isAnnounced({ visits, planned }: MapMark): boolean {
  return visits === planned;
}

/** The visits that took place. */
function doneOf({ visits, planned }: MapMark): number {
  return visits - planned;
}

/** Says in one line what the colours mean, beside patches of them. */
function drawLegend(marks: readonly Mark[], base: number): string[] {
  const side = TEXT.small * 0.8;
  const style = { size: TEXT.small, colour: COLOUR.quiet } as const;
  let left: number = MARGIN;
  const parts = legendOf(marks).map(({ fills, says }) => {
    const patches = fills.map((fill, n) => {
      const x = round(left + n * (side + 4));
      return `<rect x="${x}" y="${round(base - side)}" width="${side}" height="${side}" fill="${fill}"/>`;
    });
    const at = { x: left + fills.length * (side + 4) + 8, y: base };
    left = at.x + widthOf(says, style) + 32;
    return patches.join("") + text(says, at, style);
  });
  return parts.length === 0 ? [] : [parts.join("")];
}

interface LegendPart {
  readonly fills: readonly string[];
  readonly says: string;
}

/** The shades that stand on the map, from few visits to many, and yellow. */
function legendOf(marks: readonly Mark[]): LegendPart[] {
  const done = marks.filter(({ mark }) => doneOf(mark) > 0);
  const counts = done.map(({ mark }) => doneOf(mark)).toSorted((one, other) => one - other);
  const [fewest = 0, most = 0] = [counts[0], counts.at(-1)];
  const inOrder = done.toSorted((one, other) => doneOf(one.mark) - doneOf(other.mark));
  const fills = [...new Set(inOrder.map(({ mark }) => fillOf(mark, marks)))];
  const range = fewest === most ? counted(most, "visit") : `${fewest} to ${most} visits`;
  const isPlus = marks.some(({ mark }) => mark.planned > 0 && !isAnnounced(mark));
  const isYellow = marks.some(({ mark }) => isAnnounced(mark));
  return [
    ...(done.length === 0 ? [] : [{ fills, says: `blue: ${range}` }]),
    ...(isYellow ? [{ fills: [PLANNED], says: `yellow${isPlus ? " or +1" : ""}: announced` }] : []),
    ...(isPlus && !isYellow ? [{ fills: [], says: "+1: announced" }] : []),
  ];
}

/** What stands below the maps: labels without room, and the caption. */
function footLines(rest: readonly string[], caption: string): string[] {
  const style = { size: TEXT.small };
  const said = [rest.length === 0 ? "" : `Also: ${rest.join(" · ")}`, caption];
  return said
    .filter((part) => part !== "")
    .flatMap((part) => breakLines(part, style, { width: INSIDE, lines: 100 }));
}
