import { isBody, type Who } from "#core/visits/who.ts";

/** `Which defence ministers`, `Who from Estonia`: people of some sort, of whom it is not known who went. */
export function sayMany({ said, name, anyOf }: Who): string | undefined {
  if (name !== undefined || anyOf !== undefined) return undefined;
  if (said.startsWith("people from ")) {
    return `Who from ${said.replace("people from ", "")}`;
  }
  const isMany = (said.endsWith("s") && !said.startsWith("the ")) || /^\w+s of /.test(said);
  return isMany ? `Which ${said}` : undefined;
}

/** `Which president`: one of an office that many countries have. */
export function sayOneOf({ said, office }: Who): string | undefined {
  const isOfMany =
    office !== undefined && office.country === undefined && !BODIES.test(office.office);
  return isOfMany && said.startsWith("the ") ? `Which ${said.slice("the ".length)}` : undefined;
}

/** Offices that there are but once. */
const BODIES = /^(?:nato|un|european|eu|chair|sac)/;

/** A visitor as a sentence names them: `Rob Bauer`, `the NATO Military Committee`. */
export function sayVisitor(name: string): string {
  const isOneBody = isBody(name) && /^(?:NATO |North |Military )/.test(name) && !name.endsWith("s");
  return isOneBody ? `the ${name}` : name;
}

/** A group as it stands within a sentence: `around 200 Ukrainian medics`, `representatives from …`. */
export function amidSentence(name: string): string {
  return sayVisitor(name).replace(
    /^(?:Around|About|Some|Nearly|Almost|Over|More than|Up to|Representatives|Delegates|Experts|Members|Officials|Students|Participants)(?= )/,
    (first) => first.toLowerCase(),
  );
}
