import type { NoticeAnswer } from "#core/answer.ts";
import type { RichText } from "#core/rich-text.ts";

/** What only Discord makes it necessary to say; each to one person alone. */
export const NOTICES = {
  expired: wrong(["This search has expired. Please ask again with ", { code: "/nato" }, "."]),
  noWords: wrong(["That message has no words to search for."]),
  notSharable: wrong([
    "I may not post for everybody here, so only you can see this. Somebody who manages the server can allow it.",
  ]),
  notPrivate: wrong([
    "Everybody could read my answer here. For an answer to you alone, use ",
    { code: "/nato" },
    " with ",
    { code: "private" },
    ".",
  ]),
} as const satisfies Readonly<Record<string, NoticeAnswer>>;

/** Says that something broke, with the incident's number in the log. */
export function faultNotice(incident: string): NoticeAnswer {
  const text = [
    `Something broke on my side (incident ${incident}). It is logged; please try again.`,
  ];
  return { ...wrong(text), tone: "fault" };
}

function wrong(text: RichText): NoticeAnswer {
  return { kind: "notice", tone: "wrong", text, hints: [], actions: [] };
}
