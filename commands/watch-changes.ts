import { pauseOf, removeOf, resumeOf } from "./digest-changes.ts";

/* What can be done to a watch that is set; each is undone by a button of its answer. */

/** Lets a watch rest. */
export const watchPause = pauseOf(
  "watch",
  "Nothing comes until you resume it; then one post tells what came within the last day.",
);

/** Lets a watch tell again. */
export const watchResume = resumeOf("watch");

/** Forgets a watch. */
export const watchRemove = removeOf("watch");
