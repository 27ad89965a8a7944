import type { Answer, NoticeAnswer } from "#core/answer.ts";
import type { Asker } from "#core/asker.ts";
import { offeredOptions, type Command } from "#core/command.ts";
import type { Extent } from "#core/core.ts";
import { sayDays } from "#core/day.ts";
import type { Bot } from "#core/dispatch.ts";
import { OPTION_TYPES } from "#core/option-types.ts";
import { plainText } from "#core/plain-text.ts";
import { cutToFit } from "#core/truncate.ts";
import { counted } from "#core/wording.ts";
import { completeLine } from "./completion.ts";
import { createGallery, type GalleryParts, type HungPicture } from "./gallery.ts";
import type { Look, Occasion, PreviewPlatform } from "./platform.ts";
import type { About, Answered, DigestForm, Drawn, Offer, Press, Question } from "./protocol.ts";

/** What the page can ask for; it knows no network. */
export interface Desk {
  about(): About;
  ask(question: Question): Promise<Answered>;
  press(press: Press): Promise<Answered>;
  complete(line: string): readonly Offer[];
  /** Finds the PNG at a path that an answer named; `undefined` for one that was not, or long ago. */
  picture(path: string): Uint8Array | undefined;
}

/** What a desk is made of. */
export interface DeskParts extends GalleryParts {
  readonly bot: Bot;
  readonly platforms: readonly PreviewPlatform[];
  /** Tells how much the bot knows by now. */
  extent(): Extent;
}

const LONGEST_SAID = 200;
const DIGEST = "digest preview";

/** Whoever has the page before them: somebody outside of any channel, so no digest can be set. */
const VISITOR: Asker = {
  person: "visitor",
  channel: undefined,
  mayManage: async () => false,
  managers: "people in a channel of Discord or Slack",
  hindrances: async () => [],
};

const UNKNOWN_BUTTON: NoticeAnswer = {
  kind: "notice",
  tone: "wrong",
  text: ["This button is not known any more. Please ask again."],
  hints: [],
  actions: [],
};

/** Makes the desk that answers the page: each answer is drawn by every platform. */
export function createDesk({ bot, platforms, extent, ...parts }: DeskParts): Desk {
  const gallery = createGallery(parts);

  async function show(answer: Answer, { call, how }: Omit<Occasion, "png">): Promise<Answered> {
    const hung = await gallery.hang(answer);
    const drawn = platforms.map(async (platform): Promise<Drawn> => {
      const look = await platform.draw(answer, { call, how, png: hung?.png });
      return { platform: platform.name, payload: look.payload, pictures: picturesOf(look, hung) };
    });
    const [line = ""] = plainText(answer).split("\n");
    const said = cutToFit(line, LONGEST_SAID);
    return { how: how ?? "open", said, drawn: await Promise.all(drawn) };
  }

  return {
    about: () => ({
      ...sayExtent(extent()),
      examples: examplesOf(bot.commands),
      digest: digestForm(bot.commands),
    }),

    async ask(question) {
      const { call, answer } =
        "words" in question
          ? await bot.answerWords(question.words, { asker: VISITOR })
          : { call: question.call, answer: await bot.answer(question.call, VISITOR) };
      return show(answer, { call, how: undefined });
    },

    async press({ platform: name, id }) {
      const platform = platforms.find((each) => each.name === name);
      const pressed = await platform?.press(id);
      if (pressed === undefined) {
        return show(UNKNOWN_BUTTON, { call: undefined, how: "open" });
      }
      const { call, how } = pressed;
      const answer = await bot.answer(call, VISITOR);
      return show(answer, { call, how });
    },

    complete: (line) => completeLine(line, bot),
    picture: (path) => gallery.find(path),
  };
}

function picturesOf({ picture }: Look, hung: HungPicture | undefined): Drawn["pictures"] {
  if (picture === undefined || hung === undefined) return {};
  const { path, width, height } = hung;
  return { [picture]: { path, width, height } };
}

function sayExtent({ articles, days }: Extent): Pick<About, "extent" | "newestDay"> {
  const releases = counted(articles, "release");
  if (days === undefined) return { extent: releases, newestDay: "" };
  return { extent: `${releases}, ${sayDays(days)}`, newestDay: days.to };
}

/** One example of each command that is of use outside of a channel; of the free-text one, all. */
function examplesOf(commands: readonly Command[]): string[] {
  const examples = commands
    .filter(({ ofChannel }) => ofChannel !== true)
    .flatMap(({ name, examples: all }) => (name === "ask" ? all : all.slice(0, 1)))
    .map((example) => example.replace(/^ask /, ""));
  return ["who visited Finland in May 2024?", ...examples].filter(
    (example, n, all) => all.indexOf(example) === n,
  );
}

function digestForm(commands: readonly Command[]): DigestForm | null {
  const command = commands.find(({ name }) => name === DIGEST);
  if (command === undefined) return null;
  const fields = offeredOptions(command)
    .filter(([name]) => FIELDS.includes(name))
    .map(([option, { type, description }]) => ({
      option,
      description,
      isDay: option === "day",
      choices: OPTION_TYPES[type].choices?.(commands) ?? [],
    }));
  const inOrder = fields.toSorted(
    (one, other) => FIELDS.indexOf(one.option) - FIELDS.indexOf(other.option),
  );
  return { command: DIGEST, fields: inOrder };
}

/** What an edition is narrowed by on the page, in the order of the form. */
const FIELDS: readonly string[] = ["day", "topic", "country", "person", "kind"];
