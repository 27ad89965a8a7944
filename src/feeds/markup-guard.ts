import { FeedError } from "#core/errors.ts";

/** Browsers build no deeper tree (Chromium: 512); a feed needs some ten levels. */
const MOST_LEVELS = { xml: 100, html: 512 } as const;
const MOST_TAGS = 400_000;

/** Elements that hold nothing, and so need no end. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
/** Elements that end where the next of the same name begins. */
const ENDS_BY_ITSELF = new Set("p li dt dd tr td th option optgroup thead tbody tfoot".split(" "));
/** What stands in them is no markup. */
const RAW_TEXT = new Set("script style textarea title xmp iframe noembed noframes".split(" "));

/**
 * Refuses markup that would harm who reads it, before anything else reads it: elements nested too
 * deeply or too many, and XML that declares entities of its own (“billion laughs”). Linear.
 *
 *     "<a>" 100,000 times → FeedError
 *
 * Its count of levels may err where tags are not closed, and only upwards.
 */
export function checkMarkup(text: string, form: "xml" | "html"): void {
  if (form === "xml" && /<!ENTITY/i.test(text)) {
    throw new FeedError("This XML declares entities of its own, which is refused.");
  }
  const open: string[] = [];
  let tags = 0;
  for (const { name, role } of readTags(text, form)) {
    if (++tags > MOST_TAGS) throw new FeedError(`This page has more than ${MOST_TAGS} tags.`);
    if (role === "closes") {
      const place = open.lastIndexOf(name);
      if (place >= 0) open.length = place;
    } else if (role === "opens") {
      if (form === "html" && ENDS_BY_ITSELF.has(name) && open.at(-1) === name) open.pop();
      open.push(name);
    }
    if (open.length > MOST_LEVELS[form]) {
      throw new FeedError(`This page nests its elements more than ${MOST_LEVELS[form]} deep.`);
    }
  }
}

interface Tag {
  readonly name: string;
  readonly role: "opens" | "closes" | "empty";
}

function* readTags(text: string, form: "xml" | "html"): Generator<Tag> {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf("<"); at >= 0; at = lower.indexOf("<", at)) {
    const past = pastOther(lower, at, form);
    if (past !== undefined) {
      at = past;
      continue;
    }
    const closes = lower[at + 1] === "/";
    const start = at + (closes ? 2 : 1);
    const name = /^[\p{L}_][^\s/>]{0,60}/u.exec(lower.slice(start, start + 64))?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    at = endOfTag(lower, start + name.length);
    const isEmpty = form === "html" ? VOID.has(name) : lower[at - 2] === "/";
    yield { name, role: closes ? "closes" : isEmpty ? "empty" : "opens" };
    if (form === "html" && !closes && RAW_TEXT.has(name)) {
      at = orEnd(lower.indexOf(`</${name}`, at), lower);
    }
  }
}

/** Where a comment, a declaration or an instruction ends; `undefined` where none begins. */
function pastOther(text: string, at: number, form: "xml" | "html"): number | undefined {
  if (text.startsWith("<!--", at)) return orEnd(text.indexOf("-->", at + 4), text);
  if (form === "xml" && text.startsWith("<![cdata[", at)) {
    return orEnd(text.indexOf("]]>", at), text);
  }
  const next = text[at + 1];
  return next === "!" || next === "?" ? orEnd(text.indexOf(">", at), text) : undefined;
}

/** Behind the `>` that ends a tag; one that stands in a quoted value ends nothing. */
function endOfTag(text: string, from: number): number {
  let before = "";
  for (let at = from; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (letter === ">") return at + 1;
    if ((letter === '"' || letter === "'") && before === "=") {
      at = orEnd(text.indexOf(letter, at + 1), text);
    }
    if (letter !== " " && letter !== "\n") before = letter;
  }
  return text.length;
}

function orEnd(place: number, text: string): number {
  return place < 0 ? text.length : place;
}
