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
import type { Look, Occasion, PlatformWindows, PreviewPlatform } from "./platform.ts";
import type {
  About,
  Answered,
  Choice,
  DigestForm,
  Drawn,
  Offer,
  Press,
  Question,
  TypedField,
  WindowAct,
  WindowStep,
} from "./protocol.ts";

/** What the page can ask for; it knows no network. */
export interface Desk {
  about(): About;
  ask(question: Question): Promise<Answered>;
  press(press: Press): Promise<Answered>;
  /** Does something in the windows of the platform that has some. */
  act(act: WindowAct): Promise<readonly WindowStep[]>;
  /** Offers values for a field of a window. */
  suggest(field: TypedField): readonly Choice[];
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
const DIGEST_ADD = "digest add";

const NOTHING_POSTED =
  "This page posts nothing: what is set here comes to no channel, and is forgotten when the bot stops.";

/** Whoever has the page before them. They all stand in one channel, which nothing is posted to. */
const VISITOR: Asker = {
  person: "visitor",
  channel: { platform: "preview", community: "preview", channel: "preview" },
  mayManage: async () => true,
  managers: "people on this page",
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
  const windows = new Map(
    platforms.map((platform) => [platform, platform.windows?.({ bot, asker: VISITOR })]),
  );
  const theirs = [...windows.values()].find((each) => each !== undefined);

  /** Draws an answer on each platform, or the window that the platform opens in its place. */
  async function show(answer: Answer, { call, how, opening }: Shown): Promise<Answered> {
    const hung = await gallery.hang(answer);
    const drawn = platforms.map(async (platform): Promise<Drawn> => {
      const [step] = (await opening?.(windows.get(platform))) ?? [];
      if (step !== undefined && "view" in step) {
        return { platform: platform.name, payload: step.view, pictures: {} };
      }
      const look = await platform.draw(answer, { call, how, png: hung?.png });
      return { platform: platform.name, payload: look.payload, pictures: picturesOf(look, hung) };
    });
    const [line = ""] = plainText(answer).split("\n");
    return {
      how: how ?? "open",
      said: cutToFit(line, LONGEST_SAID),
      note: answer.kind === "settings" || call?.command === DIGEST_ADD ? NOTHING_POSTED : "",
      drawn: await Promise.all(drawn),
    };
  }

  return {
    about: () => ({
      ...sayExtent(extent()),
      examples: examplesOf(bot.commands),
      digest: digestForm(bot.commands),
      hasHome: theirs !== undefined,
    }),

    async ask(question) {
      if ("call" in question) {
        const answer = await bot.answer(question.call, VISITOR);
        return show(answer, { call: question.call, how: undefined });
      }
      const { words, conversation } = question;
      const { call, answer } = await bot.answerWords(words, { conversation, asker: VISITOR });
      const opening: Opening = async (own) => own?.forWords(words);
      return show(answer, { call, how: undefined, opening });
    },

    async press({ platform: name, id, conversation }) {
      const platform = platforms.find((each) => each.name === name);
      const pressed = await platform?.press(id);
      if (pressed === undefined) {
        return show(UNKNOWN_BUTTON, { call: undefined, how: "open" });
      }
      const { call, how } = pressed;
      const asks = how === "share" ? undefined : conversation;
      const answer = await bot.answer(call, VISITOR, asks);
      return show(answer, { call, how, opening: async (own) => own?.forCall(call) });
    },

    async act(act) {
      if (theirs === undefined) return [];
      if (act.act === "home") return theirs.home();
      if (act.act === "search") return theirs.search(act.words);
      return act.act === "press"
        ? theirs.press(act.id, act.view)
        : theirs.submit(act.name, act.values);
    },

    suggest: ({ field, typed }) => theirs?.suggest(field, typed) ?? [],
    complete: (line) => completeLine(line, bot),
    picture: (path) => gallery.find(path),
  };
}

/** What a platform opens in the place of an answer, if it has windows. */
type Opening = (windows: PlatformWindows | undefined) => Promise<readonly WindowStep[] | undefined>;

interface Shown extends Omit<Occasion, "png"> {
  readonly opening?: Opening;
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

/** One example of each command that asks for releases; of the free-text one, all; and how a digest is set. */
function examplesOf(commands: readonly Command[]): string[] {
  const examples = commands
    .filter(({ ofChannel }) => ofChannel !== true)
    .flatMap(({ name, examples: all }) => (name === "ask" ? all : all.slice(0, 1)))
    .map((example) => example.replace(/^ask /, ""));
  const digest = commands.filter(({ name }) => name === DIGEST_ADD).map(({ name }) => name);
  return [...new Set(["who visited Finland in May 2024?", ...examples, ...digest])];
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
