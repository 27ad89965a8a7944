import type { Figure } from "#core/visits/mentions/cast.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";

/**
 * Makes the figure of a group by the words that name it.
 *
 *     “the thirty NATO Chiefs of Defence”   → Thirty NATO Chiefs of Defence, of NATO
 */
export function companyOf(who: string): Figure {
  const name = who
    .replace(/^(?:the|The|an?|An?) /, "")
    .replace(/^(?:the )?Alliance[’']s /, "NATO’s ")
    .replace(/ and (?:several|some|many|other|a) (?!.*\bfrom\b|[Pp]artners?\b).*$/, "");
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    role: null,
    affiliation: /NATO|Allied|Allies|Alliance/.test(who) ? "NATO" : null,
    home: undefined,
    kind: "company",
    isUnnamed: false,
    isNato: false,
  };
}

const LED_BY = new RegExp(
  `(?:^|, )(?:[Ll]ed|[Cc]haired|[Hh]eaded) by (?:the |its )?(?<who>${ACTORS}),? `,
  "u",
);

/** Tells who leads a group: “The Board, led by ◉, convened in ◆”. */
export function leadersIn({ text, figuresIn }: Outline): readonly Figure[] {
  return figuresIn(LED_BY.exec(text)?.groups?.["who"] ?? "");
}
