import type { View } from "@slack/types";
import type { ViewOutput } from "@slack/bolt";
import type { Asker } from "#core/asker.ts";
import type { Call } from "#core/call.ts";
import type { Bot } from "#core/dispatch.ts";
import type { Log } from "#core/ports.ts";
import type { AskerOf } from "./asker.ts";
import { unpackButton } from "./buttons.ts";
import { FORM_KINDS, formAskedBy, formInWords, type FormKind } from "./form-kinds.ts";
import { createForms, type Forms } from "./forms.ts";
import { createHome, type Home, type ViewsClient } from "./home.ts";
import { suggestForField } from "./subscription-form.ts";
import { readWordsOf } from "./words.ts";

/** Whom a window stands before, and the bot that fills it. */
export interface WindowParts {
  readonly bot: Bot;
  /** Who asks, in the one channel that a preview has. */
  readonly asker: Asker;
}

/** What Slack is told to do with its windows (`open`, `push`, `update`) or the Home (`publish`). */
type Step =
  | { readonly how: "open" | "push" | "update" | "publish"; readonly view: View }
  | { readonly how: "errors"; readonly errors: Readonly<Record<string, string>> };

/** A view that is shown, as far as what happens in it depends on it. */
interface ShownView {
  readonly type: "modal" | "home";
  readonly private_metadata?: string | undefined;
}

/** What was filled in, as Slack sends it: by the field's block and by its action. */
type Values = ViewOutput["state"]["values"];

/** The channel of a preview; as long as a real id. */
const CHANNEL = "C0000000001";
const PERSON = "U000000001";
const TEAM = "T000000001";
const VIEW = "V0000000001";
/** Slack's own is good for three seconds; here no Slack asks for one. */
const TRIGGER = "preview";

/**
 * Makes the windows and the Home of Slack for a page outside of it, by the code that answers Slack:
 * in the place of Slack, whatever it would be told is noted and handed out.
 *
 *     forWords("digest add") → [{how: "open", view: {type: "modal", title: {text: "Daily digest", …}, …}}]
 */
export function createPreviewWindows({ bot, asker }: WindowParts, log: Log) {
  const askerOf: AskerOf = ({ channel }) =>
    channel === CHANNEL ? asker : { ...asker, channel: undefined };

  async function note(act: (slack: Slack) => Promise<unknown>): Promise<readonly Step[]> {
    const steps: Step[] = [];
    const client = noteInto(steps);
    const forms = createForms({ bot, client, askerOf, log });
    const home = createHome({ bot, client, openForm: forms.open, log });
    await act({ forms, home, steps });
    return steps;
  }

  async function open(kind: FormKind | undefined): Promise<readonly Step[]> {
    if (kind === undefined) return [];
    return note(({ forms }) => forms.open(kind, { triggerId: TRIGGER, channel: CHANNEL }));
  }

  return {
    /** What words after `/nato` open in the place of an answer; often nothing. */
    async forWords(words: string) {
      return open(formInWords(readWordsOf(words)));
    },

    /** What a button in a message opens in the place of an answer; often nothing. */
    async forCall(call: Call) {
      return open(formAskedBy(call));
    },

    /** The Home as it is found. */
    home: async () => note(({ home }) => home.open(PERSON, undefined)),

    /** What the Home shows for words in its search box. */
    search: async (words: string) => note(({ home }) => home.search(PERSON, words)),

    /** What a button in a window or in the Home does. */
    async press(id: string, view: ShownView) {
      const call = unpackButton(id)?.call;
      if (call === undefined) return [];
      const from = askerOf({ person: PERSON, team: TEAM, channel: view.private_metadata });
      const at = { asker: from, view: { id: VIEW, type: view.type }, triggerId: TRIGGER };
      return note(({ home }) => home.press(call, at));
    },

    /** What becomes of a window that was filled in and sent. */
    async submit(name: string, values: Values) {
      const kind = FORM_KINDS.find((each) => each.name === name);
      if (kind === undefined) return [];
      const sent = { kind, view: { id: VIEW, state: { values } }, person: PERSON, team: TEAM };
      return note(({ forms, steps }) =>
        forms.submit(sent, async (what) => {
          if (what.response_action === "errors") steps.push({ how: "errors", errors: what.errors });
          else if ("view" in what) steps.push({ how: what.response_action, view: what.view });
        }),
      );
    },

    /** Values for a field of a window while somebody types into it. */
    suggest: (field: string, typed: string) =>
      suggestForField(bot, field, typed).map(({ text, value = "" }) => ({
        label: text.text,
        value,
      })),
  };
}

interface Slack {
  readonly forms: Forms;
  readonly home: Home;
  readonly steps: Step[];
}

/** Stands for Slack: takes every view, and notes what was to be done with it. */
function noteInto(steps: Step[]): ViewsClient {
  const take =
    (how: "open" | "push" | "update" | "publish") =>
    async ({ view }: { readonly view: View }) => {
      steps.push({ how, view });
      return { ok: true };
    };
  return {
    views: {
      open: take("open"),
      push: take("push"),
      update: take("update"),
      publish: take("publish"),
    },
  };
}
