import { kindOf, type PauseReason, type Subscription } from "./subscription.ts";
import type { RichText } from "../rich-text.ts";
import { listed } from "../wording.ts";
import { sayName } from "./digest-wording.ts";

/**
 * Says to the one who set them that digests and watches stand still.
 *
 *     Digest 2 stands still: I may not post in its channel any more. Let me post there again, then say
 *     `/nato digest resume id:2` in it.
 */
export function sayRefused(
  stopped: readonly Subscription[],
  reason: Exclude<PauseReason, "asked">,
): RichText {
  const one = stopped.length === 1;
  const stand = `${sayNames(stopped)} ${one ? "stands" : "stand"} still`;
  if (reason === "gone") {
    const kinds = [...new Set(stopped.map(kindOf))].toSorted();
    return [
      `${stand}: ${one ? "its" : "their"} channel is gone. To get ${one ? "it" : "them"} in another one, say there `,
      ...joined(kinds.map((kind) => ({ code: `/nato ${kind} add` }))),
      ".",
    ];
  }
  if (reason === "unfit") return sayUnfit(stand, stopped);
  const commands = stopped.map((each) => ({
    code: `/nato ${kindOf(each)} resume id:${each.number}`,
  }));
  return [
    `${stand}: I may not post in ${one ? "its" : "their"} channel any more. Let me post there again, then say `,
    ...joined(commands),
    " in it.",
  ];
}

/** One whose posts are not taken is set anew: nothing of it can be changed. */
function sayUnfit(stand: string, stopped: readonly Subscription[]): RichText {
  const anew = [...new Set(stopped.map(kindOf))].toSorted();
  const removals = stopped.map((each) => ({
    code: `/nato ${kindOf(each)} remove id:${each.number}`,
  }));
  return [
    `${stand}: what I post there is not taken as it is set, perhaps because of whom it mentions. Set it anew with `,
    ...joined(anew.map((kind) => ({ code: `/nato ${kind} add` }))),
    ", then say ",
    ...joined(removals),
    ".",
  ];
}

/** Says to the one who set it that nobody knows whether an edition, or a watch's post, was posted. */
export function sayUnsure(subscription: Subscription, slot: string): RichText {
  const moment = slot.replace("T", ", ");
  const { number } = subscription;
  const what =
    kindOf(subscription) === "watch"
      ? `the post of ${moment} UTC of watch ${number}`
      : `the edition of ${moment} of digest ${number}`;
  return [
    `I cannot tell whether ${what} was posted: the answer was lost, and I may not read the channel. I do not post it again, so that nobody gets it twice. If it is not there, `,
    { code: "/nato latest" },
    " shows its releases. Let me read the channel’s history, and I can look for myself the next time.",
  ];
}

/** Says to the one who set a digest that it has had nothing to tell for long. */
export function sayQuiet({ number }: Subscription): RichText {
  return [
    `Digest ${number} is well, but it has found nothing new for quite a while. If that surprises you, it may be about too little: set another one with `,
    { code: "/nato digest add" },
    ", or stop it with ",
    { code: `/nato digest remove id:${number}` },
    ". I say this once.",
  ];
}

function joined(commands: readonly { readonly code: string }[]): RichText {
  return commands.flatMap((command, place) => (place === 0 ? [command] : [" and ", command]));
}

/** `Digest 2`, `Digests 1 and 2`, `Digests 1 and 2 and watch 3` */
function sayNames(stopped: readonly Subscription[]): string {
  const kinds = Map.groupBy(stopped, kindOf);
  const names = [...kinds.values()].map(([first, ...others]) => {
    if (first === undefined || others.length === 0)
      return first === undefined ? "" : sayName(first);
    const numbers = listed(
      [first, ...others].map(({ number }) => String(number)),
      "and",
    );
    return `${kindOf(first) === "watch" ? "Watches" : "Digests"} ${numbers}`;
  });
  const [name = "", ...more] = names;
  return [name, ...more.map((each) => each.toLowerCase())].join(" and ");
}
