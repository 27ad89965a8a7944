import type { NoticeAnswer } from "#core/answer.ts";
import type { RichText } from "#core/rich-text.ts";

/** What only Slack makes it necessary to say; each to one person alone. */
export const NOTICES = {
  noWords: notice(["That message holds no words to search for."]),
  unreadable: notice([
    "I can no longer read this button. Please ask again with ",
    { code: "/nato" },
    ".",
  ]),
} as const satisfies Readonly<Record<string, NoticeAnswer>>;

/** Says how the bot can come to write in a channel. */
export function inviteNotice(name: string): NoticeAnswer {
  const invite = ["Invite me there with ", { code: `/invite @${name}` }, ", or ask again with "];
  return notice(
    ["I cannot write in that channel, for I am no member of it."],
    [[...invite, { code: "/nato" }, "."]],
  );
}

/** Says that something broke, with the incident's number in the log. */
export function faultNotice(incident: string): NoticeAnswer {
  return {
    ...notice([
      `Something broke on my side (incident ${incident}). It is logged; please try again.`,
    ]),
    tone: "fault",
  };
}

function notice(text: RichText, hints: readonly RichText[] = []): NoticeAnswer {
  return { kind: "notice", tone: "wrong", text, hints, actions: [] };
}
