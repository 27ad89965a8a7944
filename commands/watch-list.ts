import { defineCommand } from "#core/command.ts";
import { listAll } from "./digest-list.ts";

/** Shows what the channel gets, each with its buttons: the same as `digest list`. */
export const watchList = defineCommand({
  name: "watch list",
  summary: "Show this channel’s watches and digests, with buttons to change or stop them",
  examples: ["watch list"],
  ofChannel: true,
  options: {},
  run: (request) => listAll(request, "watch"),
});
