import { nextTrigger, TEAM, type Deed } from "./slack-people.ts";

const EVERY_DAY = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** A form as somebody filled it in: what Slack reports of its fields; a watch has no days. */
export function filledForm(
  channel: string,
  words: Readonly<Record<string, string>>,
  days: readonly string[] = EVERY_DAY,
) {
  const fields = Object.entries(words).map(([name, value]) => {
    return [`nato:field:${name}`, fieldOf(name, value)] as const;
  });
  const selected_options = days.map((value) => ({ text: plain(value), value }));
  const all = [
    ["nato:channel", { type: "conversations_select", selected_conversation: channel }],
    ["nato:field:days", { type: "checkboxes", selected_options }],
    ...fields,
  ] as const;
  const values = Object.fromEntries(all.map(([name, field]) => [name, { [name]: field }]));
  return { state: { values } };
}

function fieldOf(name: string, value: string) {
  if (name === "at") return { type: "timepicker", selected_time: value };
  if (name === "everything") {
    return { type: "checkboxes", selected_options: [{ text: plain(value), value }] };
  }
  if (!["zone", "country", "quiet", "kind"].includes(name))
    return { type: "plain_text_input", value };
  return { type: "external_select", selected_option: { text: plain(value), value } };
}

function plain(text: string) {
  return { type: "plain_text", text } as const;
}

/** Somebody sends a form: that of a digest, or of a watch. */
export function submit(
  form: ReturnType<typeof filledForm>,
  kind: "digest" | "watch" = "digest",
): Deed {
  return {
    type: "interactive",
    payload: {
      type: "view_submission",
      team: TEAM,
      user: { id: "U1", name: "ann" },
      api_app_id: "A0",
      token: "t",
      trigger_id: nextTrigger(),
      view: {
        id: "V9",
        type: "modal",
        callback_id: `nato:${kind}`,
        private_metadata: "",
        ...form,
      },
    },
  };
}

/** Somebody types into a field that Slack fills with suggestions. */
export function typeIntoField(name: string, value: string): Deed {
  return {
    type: "interactive",
    payload: {
      type: "block_suggestion",
      team: TEAM,
      user: { id: "U1", name: "ann" },
      api_app_id: "A0",
      token: "t",
      container: { type: "view", view_id: "V9" },
      block_id: name,
      action_id: name,
      value,
    },
  };
}
