/** What can be drawn: where the visits went, or how many there were in each month. */
export type Picture = MapPicture | TimelinePicture;

/** A map of the world, with Europe larger, and a mark on each country that was visited. */
export interface MapPicture {
  readonly kind: "map";
  /** `Where Jens Stoltenberg went · Nov 2022 – Nov 2024` */
  readonly heading: string;
  /** What it rests on: `14 visits to 9 countries, from NATO’s press releases` */
  readonly caption: string;
  readonly marks: readonly MapMark[];
}

/** A country that was visited. */
export interface MapMark {
  /** ISO 3166-1 alpha-2; Kosovo is XK. */
  readonly country: string;
  readonly name: string;
  readonly visits: number;
  /** Visits that are only announced, among them. */
  readonly planned: number;
}

/** Bars by month: visits above, releases below. */
export interface TimelinePicture {
  readonly kind: "timeline";
  readonly heading: string;
  readonly caption: string;
  /** Every month from the first to the last, also those without any. */
  readonly months: readonly TimelineMonth[];
}

/** A month, `YYYY-MM`, and what it had. */
export interface TimelineMonth {
  readonly month: string;
  readonly visits: number;
  /** Visits that are only announced, among them. */
  readonly planned: number;
  readonly releases: number;
}
