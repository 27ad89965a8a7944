import { randomBytes } from "node:crypto";
import {
  InteractionContextType,
  MessageFlags,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
} from "discord.js";
import { isPersonal, type Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { Bot } from "#core/dispatch.ts";
import type { ButtonStates, Log, Pictures } from "#core/ports.ts";
import { askerOf, askerOfMessage } from "./asker.ts";
import { callOf, packPress, readPress, type Press, type PressedId } from "./buttons.ts";
import {
  conversationOf,
  isOwnAffair,
  isPrivate,
  readCommand,
  readMessageCommand,
  readSaid,
  readSuggestions,
  withoutPrivacy,
} from "./call.ts";
import { isWorthSharing, layControls, type Stage } from "./controls.ts";
import { factsOf, isForbidden, isLate } from "./faults.ts";
import { faultNotice, NOTICES } from "./notices.ts";
import { hangPicture } from "./picture.ts";
import { renderEmbed } from "./render.ts";
import { messageOf, reply, replyToAll, type Drawn, type Place, type Replyable } from "./reply.ts";

/** What is needed to answer. */
export interface Desk {
  readonly bot: Bot;
  readonly states: ButtonStates;
  readonly log: Log;
  /** Draws pictures; where there is none, they are told in words. */
  readonly pictures: Pictures | undefined;
  readonly slowAfterMs: number;
}

/** Answers whatever somebody did with a command, a button or a menu. Never throws. */
export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      await interaction.respond(readSuggestions(interaction, desk.bot));
    } else if (interaction.isChatInputCommand()) {
      await answerCall(interaction, readCommand(interaction), desk);
    } else if (interaction.isMessageContextMenuCommand()) {
      await answerCall(interaction, readMessageCommand(interaction), desk);
    } else if (interaction.isButton()) {
      await answerPress(interaction, readPress(interaction.customId), desk);
    } else if (interaction.isStringSelectMenu()) {
      await answerPress(interaction, readPress(interaction.values[0] ?? ""), desk);
    }
  } catch (error) {
    await explainFailure(interaction, error, desk);
  }
}

/** Answers a message that is said to the bot, by a mention or directly. Never throws. */
export async function answerMessage(message: Message, ownId: string, desk: Desk): Promise<void> {
  try {
    const said = readSaid(message, ownId);
    if (said === undefined) return;
    const { call, answer } = await desk.bot.answerWords(said, {
      conversation: conversationOf(message.channelId, message.author),
      asker: askerOfMessage(message),
    });
    const heard = message.guildId !== null && call !== undefined && isPrivate(call);
    const stage = { call, asker: message.author.id, sharable: false };
    const drawn = await draw(heard ? NOTICES.notPrivate : answer, stage, desk);
    await message.reply({
      ...messageOf(drawn),
      allowedMentions: { parse: [], repliedUser: false },
      failIfNotExists: false,
    });
  } catch (error) {
    const level = isForbidden(error) ? "warn" : "error";
    desk.log[level]({ channel: message.channelId, ...factsOf(error) }, "a message got no answer");
  }
}

async function answerCall(
  interaction: Exclude<Replyable, MessageComponentInteraction>,
  call: Call | undefined,
  desk: Desk,
): Promise<void> {
  const isQuiet = call !== undefined && (isPrivate(call) || isOwnAffair(call));
  const place = isQuiet ? "asker" : "channel";
  const drawing = call
    ? drawAnswer(call, { interaction, hidden: place === "asker" }, desk)
    : drawNotice(NOTICES.noWords, desk);
  await reply(interaction, drawing, { place, slowAfterMs: desk.slowAfterMs });
}

async function answerPress(
  interaction: MessageComponentInteraction,
  pressed: PressedId | undefined,
  desk: Desk,
): Promise<void> {
  if (pressed?.verb === "share") return answerShare(interaction, pressed, desk);
  const place = placeOf(interaction, pressed);
  const drawing = drawPressed(interaction, pressed, { place, desk });
  await reply(interaction, drawing, { place, slowAfterMs: desk.slowAfterMs });
}

/** Turning a message is for its asker; everybody else gets the page to themselves. */
function placeOf(
  { message, user }: MessageComponentInteraction,
  pressed: PressedId | undefined,
): Place {
  if (pressed?.verb !== "turn") return "asker";
  return isHidden(message) || pressed.asker === user.id ? "same" : "asker";
}

async function drawPressed(
  interaction: MessageComponentInteraction,
  pressed: PressedId | undefined,
  { place, desk }: { readonly place: Place; readonly desk: Desk },
): Promise<Drawn> {
  const call = pressed && (await callOf(pressed, desk.states));
  if (call === undefined) return drawNotice(NOTICES.expired, desk);
  const hidden = place === "asker" || isHidden(interaction.message);
  const conversation = conversationOf(interaction.channelId, interaction.user);
  return drawAnswer(call, { interaction, hidden, conversation }, desk);
}

async function answerShare(
  interaction: MessageComponentInteraction,
  pressed: PressedId,
  desk: Desk,
): Promise<void> {
  const call = await callOf(pressed, desk.states);
  const drawing = call
    ? drawAnswer(withoutPrivacy(call), { interaction, hidden: false }, desk)
    : drawNotice(NOTICES.expired, desk);
  try {
    if (await replyToAll(interaction, drawing, desk.slowAfterMs)) return;
    await interaction.editReply(messageOf(await drawNotice(NOTICES.notSharable, desk)));
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const notice = await drawNotice(NOTICES.notSharable, desk);
    await interaction.reply({ ...messageOf(notice), flags: MessageFlags.Ephemeral });
  }
}

interface Showing {
  readonly interaction: Replyable;
  /** Whether only the asker sees the answer. */
  readonly hidden: boolean;
  /** What the answer is the last of, so that words may follow on it. */
  readonly conversation?: string;
}

async function drawAnswer(call: Call, { interaction, hidden, conversation }: Showing, desk: Desk) {
  const answer = await desk.bot.answer(call, askerOf(interaction), conversation);
  const sharable =
    hidden && isWorthSharing(answer) && interaction.context !== InteractionContextType.BotDM;
  return draw(answer, { call, asker: interaction.user.id, sharable }, desk);
}

async function drawNotice(notice: Answer, desk: Desk): Promise<Drawn> {
  return draw(notice, { call: undefined, asker: undefined, sharable: false }, desk);
}

async function draw(answer: Answer, stage: Stage, desk: Desk): Promise<Drawn> {
  const { states, log } = desk;
  const pack = async (press: Press) => {
    try {
      return await packPress(press, states);
    } catch (error) {
      log.error({ command: press.call.command, ...factsOf(error) }, "a button could not be kept");
      return undefined;
    }
  };
  return {
    ...(await drawContent(answer, desk)),
    components: await layControls(answer, stage, pack),
    // Whoever shares a preview wants it seen, and settings take the place of what was pressed.
    personal: answer.kind === "notice" && isPersonal(answer),
  };
}

/** Draws what an answer says; a picture that cannot be drawn is told in words. */
async function drawContent(answer: Answer, { pictures, log }: Desk) {
  const inWords = { embeds: [renderEmbed(answer)] };
  if (answer.kind !== "picture" || pictures === undefined) return inWords;
  try {
    const { embed, file } = hangPicture(answer, await pictures.draw(answer.picture));
    return { embeds: [embed], files: [file] };
  } catch (error) {
    log.error(factsOf(error), "a picture could not be drawn");
    return inWords;
  }
}

function isHidden({ flags }: Message): boolean {
  return flags.has(MessageFlags.Ephemeral);
}

/** Logs what went wrong, and tells the asker where that is still possible. */
async function explainFailure(interaction: Interaction, error: unknown, desk: Desk): Promise<void> {
  const { log } = desk;
  const facts = { interaction: interaction.type, ...factsOf(error) };
  if (isLate(error)) return log.warn(facts, "an interaction was answered too late, or twice");
  const incident = randomBytes(2).toString("hex").toUpperCase();
  log.error({ incident, ...facts }, "an interaction could not be answered");
  if (!interaction.isRepliable() || interaction.isModalSubmit()) return;
  try {
    const drawn = await drawNotice(faultNotice(incident), desk);
    const message = { ...messageOf(drawn), flags: MessageFlags.Ephemeral as const };
    if (interaction.deferred || interaction.replied) await interaction.followUp(message);
    else await interaction.reply(message);
  } catch (second) {
    log.warn({ incident, ...factsOf(second) }, "nor could its asker be told");
  }
}
