import type { PauseReason, Subscription } from "./subscription.ts";
import type { RichText } from "../rich-text.ts";
import { listed } from "../wording.ts";

/**
 * Says to the one who set them that digests stand still.
 *
 *     Digest 2 stands still: I may not post in its channel any more. Let me post there again, then say
 *     `/nato digest resume id:2` in it.
 */
export function sayRefused(
  digests: readonly Subscription[],
  reason: Exclude<PauseReason, "asked">,
): RichText {
  const one = digests.length === 1;
  const stand = `${sayNames(digests)} ${one ? "stands" : "stand"} still`;
  if (reason === "gone") {
    return [
      `${stand}: ${one ? "its" : "their"} channel is gone. To get ${one ? "it" : "them"} in another one, say there `,
      { code: "/nato digest add" },
      ".",
    ];
  }
  const commands = digests.map(({ number }) => ({ code: `/nato digest resume id:${number}` }));
  return [
    `${stand}: I may not post in ${one ? "its" : "their"} channel any more. Let me post there again, then say `,
    ...commands.flatMap((command, place) => (place === 0 ? [command] : [" and ", command])),
    " in it.",
  ];
}

/** Says to the one who set a digest that nobody knows whether its edition was posted. */
export function sayUnsure({ number }: Subscription, slot: string): RichText {
  return [
    `I cannot tell whether the edition of ${slot.replace("T", ", ")} of digest ${number} was posted: the answer was lost, and I may not read the channel. I do not post it again, so that nobody gets it twice. If it is not there, `,
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

/** `Digest 2`, `Digests 1 and 2` */
function sayNames(digests: readonly Subscription[]): string {
  const numbers = listed(
    digests.map(({ number }) => String(number)),
    "and",
  );
  return `${digests.length === 1 ? "Digest" : "Digests"} ${numbers}`;
}
