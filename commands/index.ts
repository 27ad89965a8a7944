import type { Command } from "#core/command.ts";
import { article } from "./article.ts";
import { ask } from "./ask.ts";
import { digestAdd } from "./digest-add.ts";
import { digestPause, digestRemove, digestResume, digestSkip } from "./digest-changes.ts";
import { digestList } from "./digest-list.ts";
import { digestPreview } from "./digest-preview.ts";
import { help } from "./help.ts";
import { latest } from "./latest.ts";
import { map } from "./map.ts";
import { search } from "./search.ts";
import { visits } from "./visits.ts";
import { watchAdd } from "./watch-add.ts";
import { watchPause, watchRemove, watchResume } from "./watch-changes.ts";
import { watchList } from "./watch-list.ts";

/** What people can say, in the order that help shows. */
export const commands: readonly Command[] = [
  search,
  visits,
  map,
  ask,
  latest,
  article,
  digestAdd,
  digestList,
  digestPreview,
  digestPause,
  digestResume,
  digestSkip,
  digestRemove,
  watchAdd,
  watchList,
  watchPause,
  watchResume,
  watchRemove,
  help,
];

/** The command that takes words which begin with no command's name: a mention, a direct message. */
export const freeText: Command = ask;
