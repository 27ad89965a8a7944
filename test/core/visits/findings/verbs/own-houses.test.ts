import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2024-05-16";

const AT_HOME = [
  "Brigadier General Ivo Horak, Director of the Joint Training Centre in Vyškov, met students in Vyškov on 13 May 2024.",
  "NATO’s liaison officer in Kyiv, Jan Berg, attended the opening in Kyiv on 13 May 2024.",
  "The Ambassador of Canada to Romania and Moldova, Anna Roy, opened the laboratory in Chisinau on 13 May 2024.",
  "The Director of the Logistics and Resources Division, Major General Jan Berg, opened the meeting at NATO Headquarters on 13 May 2024.",
  "Lieutenant General Jan Berg, Director General of the IMS, briefed students from Poland at NATO Headquarters on 13 May 2024.",
  "From 18 to 19 April 2024, the NATO Space COE hosted its 5th Steering Committee in Toulouse.",
  "Members of the Committee on Proliferation met at NATO Headquarters with their partners from Japan on 13 May 2024.",
];

const AWAY: readonly Told[] = [
  {
    text: "Brigadier General Ivo Horak, Director of the Joint Training Centre in Vyškov, visited Riga on 13 May 2024.",
    visits: ["Ivo Horak > LV 2024-05-13"],
  },
  {
    text: "NATO’s liaison officer in Kyiv, Jan Berg, attended a conference in Warsaw on 13 May 2024.",
    visits: ["Jan Berg > PL 2024-05-13"],
  },
  {
    text: "Admiral Rob Bauer attended the anniversary ceremony of the Joint Training Centre in Stavanger, on 13 May 2024.",
    visits: ["Rob Bauer > NO 2024-05-13"],
  },
  {
    text: "The Chairman of the House Armed Services Committee, Mike Lund, visited NATO Headquarters on 13 May 2024.",
    visits: ["Mike Lund > BE 2024-05-13"],
  },
  {
    text: "Mr Jiro Mori, Director of the Security Policy Division at the Ministry of Foreign Affairs of Japan, addressed the delegates at NATO Headquarters on 13 May 2024.",
    visits: ["Jiro Mori > BE 2024-05-13"],
  },
];

describe("findVisits on people in their own house", () => {
  it.each(AT_HOME)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(AWAY)("tells who went elsewhere: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
