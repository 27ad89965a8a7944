import { ARTICLES } from "./arguments.ts";
import { table, type Row } from "./table.ts";

/** What the command line alone has, and how it is used. */
interface Manual {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** As the manual of the whole command line lists it. */
  readonly uses: readonly Row[];
  readonly options: readonly Row[];
  /** A last sentence, where there is more to know. */
  readonly remark?: string;
}

const JSON_ROW: Row = ["--json", "one object of JSON on standard output, and nothing else there"];

const MANUALS: readonly Manual[] = [
  {
    name: "digest",
    summary: "What whoever runs the bot can do with its digests and watches",
    examples: ["digest --due", "digest --due --json", "digest --send-now k3v9x2"],
    uses: [
      ["digest --due", "What is due or stuck; also with --json"],
      ["digest --send-now ID", "Send a digest’s next edition now instead of at its hour"],
    ],
    options: [
      ["--due", "list what is due, and what was begun and not finished"],
      ["--send-now ID", "send the next edition now; --due and the bot’s log name the id"],
      ["--now YYYY-MM-DD[THH:MM]", "with --due: what is due then, in UTC"],
      ["--json", "with --due: one object of JSON on standard output"],
    ],
    remark: "What people can ask for: nato digest preview --help",
  },
  {
    name: "fetch",
    summary: "Read all feeds now, and take in what is new",
    examples: [
      "fetch",
      "fetch --since 2020-01-01",
      "fetch --again",
      "fetch --dry-run https://www.nato.int/rss.xml",
    ],
    uses: [
      ["fetch", "Read all feeds now"],
      ["fetch --since DAY", "Take in what they hold since a day; goes on where it was broken off"],
      ["fetch --again", "Read again what they brought, for what was corrected since"],
      ["fetch --dry-run ADDRESS", "What would come in from there, and why; nothing is kept"],
    ],
    options: [
      ["--since DAY", "everything since that day; broken off, the same command goes on from there"],
      ["--again", "read again the page of every release that they brought, one page a second"],
      ["--dry-run ADDRESS", "what would come in from this address, and why; nothing is kept"],
      JSON_ROW,
    ],
    remark:
      "It reads the addresses that FEEDS names (.env.example says how), and ends with 1 where one could not be read.",
  },
  {
    name: "feeds",
    summary: "How each feed stands: when it was read, when again, and what went wrong",
    examples: ["feeds", "feeds --json"],
    uses: [["feeds", "How each feed stands; also with --json"]],
    options: [JSON_ROW],
  },
  {
    name: "backup",
    summary: "Copy the database, also while the bot runs",
    examples: ["backup copy.db"],
    uses: [["backup FILE", "Copy the database, also while the bot runs"]],
    options: [["FILE", "where the copy goes; nothing else is needed to restore it"]],
  },
  {
    name: ARTICLES,
    summary: "List all press releases, newest first",
    examples: [ARTICLES, `${ARTICLES} --limit 20 --page 2`, `${ARTICLES} --json`],
    uses: [],
    options: [
      ["--json", "all of them as one object of JSON, in the order of the files"],
      ["--limit N", "how many at once, up to 1000; all if left out"],
      ["--page N", "which page of them"],
      ["--corpus DIR", "read the releases from this folder"],
    ],
  },
];

/** The uses of all of them, for the manual of the whole command line. */
export const OPERATOR_USES: readonly Row[] = MANUALS.flatMap(({ uses }) => uses);

/**
 * The manual of a command that only the command line has; `undefined` where none is asked for.
 *
 *     fetch --help, help fetch → the manual of fetch
 *     digest --due --help      → that of digest’s options for whoever runs the bot
 *     digest --help            → undefined: it is the manual of what people can ask for
 */
export function readOperatorUsage(argv: readonly string[]): string | undefined {
  const name = askedFor(argv);
  const manual = MANUALS.find((each) => each.name === name);
  return manual === undefined ? undefined : usageOf(manual);
}

function askedFor(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const said = end < 0 ? argv : argv.slice(0, end);
  const [first, second] = said.filter((word) => !word.startsWith("-"));
  const isForOperator = said.some((word) => /^--(due|send-now)\b/.test(word));
  const name = first === "help" ? second : first;
  if (first !== "help" && !said.some((word) => word === "--help" || word === "-h")) {
    return undefined;
  }
  return name === "digest" && !isForOperator ? undefined : name;
}

function usageOf({ summary, examples, options, remark }: Manual): string {
  return [
    summary,
    "",
    ...examples.map((example) => `  nato ${example}`),
    "",
    ...table(options),
    ...(remark === undefined ? [] : ["", remark]),
  ].join("\n");
}
