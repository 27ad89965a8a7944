import type { Command } from "#core/command.ts";
import { article } from "./article.ts";
import { help } from "./help.ts";
import { latest } from "./latest.ts";
import { search } from "./search.ts";

/** What people can say, in the order that help shows. */
export const commands: readonly Command[] = [search, latest, article, help];

/** The command that takes words which begin with no command's name: a mention, a direct message. */
export const freeText: Command = search;
