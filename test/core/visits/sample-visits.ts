import type { Visit } from "#core/visits/visit.ts";

/** A visit of Jens Stoltenberg to Finland on no known day, unless it is said otherwise. */
export function sampleVisit(parts: Partial<Visit>): Visit {
  const {
    visitor = "Jens Stoltenberg",
    country = "FI",
    start = null,
    article = "a",
  } = {
    ...parts,
    article: parts.evidence?.[0]?.article,
  };
  return {
    id: `${visitor} ${country} ${start ?? ""}`,
    visitor,
    role: null,
    affiliation: null,
    participants: [],
    country,
    places: [],
    start,
    end: start,
    status: "completed",
    mode: "visit",
    met: [],
    evidence: [{ article, origin: { file: "a.txt", index: 0 }, text: `${visitor} was there.` }],
    ...parts,
  };
}

const rutte = {
  visitor: "Mark Rutte",
  role: "NATO Secretary General",
  affiliation: "NATO",
} as const;
const stoltenberg = {
  visitor: "Jens Stoltenberg",
  role: "NATO Secretary General",
  affiliation: "NATO",
} as const;

/** Visits of the seeds, shortened. */
export const sampleVisits: readonly Visit[] = [
  sampleVisit({
    visitor: "NATO Military Committee",
    affiliation: "NATO",
    participants: [{ name: "Rob Bauer", role: "Chair of the NATO Military Committee" }],
    country: "QA",
    start: "2024-11-04",
    end: "2024-11-08",
  }),
  sampleVisit({
    ...rutte,
    country: "HU",
    places: ["Budapest"],
    start: "2024-11-07",
    met: [
      { name: "Viktor Orbán", role: "Prime Minister of Hungary" },
      { name: "Edi Rama", role: "Prime Minister of Albania" },
    ],
  }),
  sampleVisit({
    ...rutte,
    country: "IT",
    start: "2024-11-05",
    met: [{ name: "Giorgia Meloni", role: "Prime Minister of Italy" }],
  }),
  sampleVisit({
    visitor: "Javier Colomina",
    role: "NATO’s Special Representative for the Southern Neighbourhood",
    affiliation: "NATO",
    country: "JO",
    start: "2024-11-06",
    met: [{ name: "", role: "Political Advisor to the King of Jordan" }],
  }),
  sampleVisit({
    visitor: "NATO Military Committee",
    affiliation: "NATO",
    participants: [{ name: "Rob Bauer", role: "Chair of the NATO Military Committee" }],
    country: "FI",
    places: ["Rovaniemi"],
    start: "2024-05-27",
    end: "2024-05-29",
    met: [{ name: "Janne Jaakkola", role: "Chief of Defence of Finland" }],
  }),
  sampleVisit({
    visitor: "Hanana Ould Sidi",
    role: "Defence Minister of Mauritania",
    affiliation: "Mauritania",
    country: "BE",
    places: ["NATO Headquarters", "Brussels"],
    start: "2024-05-28",
    mode: "received",
    met: [{ name: "Mircea Geoană", role: "NATO Deputy Secretary General" }],
  }),
  sampleVisit({
    visitor: "Kaja Kallas",
    role: "Prime Minister of Estonia",
    affiliation: "Estonia",
    country: "BE",
    places: ["NATO Headquarters"],
    start: "2024-06-27",
    mode: "received",
    met: [{ name: "Jens Stoltenberg", role: "NATO Secretary General" }],
  }),
  sampleVisit({
    ...stoltenberg,
    country: "RS",
    places: ["Belgrade"],
    start: "2023-11-21",
    met: [{ name: "Aleksandar Vučić", role: "President of Serbia" }],
  }),
  sampleVisit({
    ...stoltenberg,
    country: "XK",
    places: ["KFOR Camp Nothing Hill"],
    start: "2023-11-20",
    status: "planned",
  }),
  sampleVisit({ ...stoltenberg, country: "KR", start: "2024-05-30", mode: "remote" }),
  sampleVisit({ ...stoltenberg, country: "KR", places: ["Seoul"], mode: "recalled" }),
  sampleVisit({
    ...stoltenberg,
    country: "RO",
    start: "2022-11-28",
    end: "2022-11-29",
    status: "planned",
  }),
];
