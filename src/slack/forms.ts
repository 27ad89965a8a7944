import type { App, ViewOutput, ViewResponseAction } from "@slack/bolt";
import type { Bot } from "#core/dispatch.ts";
import type { Log } from "#core/ports.ts";
import type { AskerOf } from "./asker.ts";
import { factsOf } from "./faults.ts";
import { FORM_KINDS, type FormKind } from "./form-kinds.ts";
import { drawModal, drawWaiting, type ViewsClient } from "./home.ts";
import { drawForm, formErrors, readForm, suggestForField } from "./subscription-form.ts";
import { LateError, within } from "./within.ts";

/** Slack waits three seconds for what becomes of a form; setting a digest asks Slack itself. */
const ANSWER_WITHIN_MS = 2_000;

/** What the forms need. */
export interface FormParts {
  readonly bot: Bot;
  readonly client: ViewsClient;
  readonly askerOf: AskerOf;
  readonly log: Log;
}

/** Opens a form; `false` where Slack does not let it open, or nothing of the kind can be set. */
export type OpenForm = (
  kind: FormKind,
  at: { readonly triggerId: string; readonly channel: string | undefined },
) => Promise<boolean>;

/** The windows in which digests and watches are set. */
export interface Forms {
  readonly open: OpenForm;
  /** Sets what was filled in, and says what becomes of the window. */
  submit(sent: SentForm, say: SayInTime): Promise<void>;
  /** Has the app take what is filled in, and suggest values meanwhile. */
  take(app: App): void;
}

/** The form as somebody sent it. */
export interface SentForm {
  readonly kind: FormKind;
  readonly view: Pick<ViewOutput, "id" | "state">;
  readonly person: string;
  /** The workspace's id. */
  readonly team: string;
}

/** Tells Slack what becomes of a window; it waits three seconds for that. */
export type SayInTime = (what: ViewResponseAction) => Promise<void>;

/** Makes the forms of one workspace. */
export function createForms({ bot, client, askerOf, log }: FormParts): Forms {
  async function submit({ kind, view, person, team }: SentForm, say: SayInTime): Promise<void> {
    const filled = readForm(kind, view);
    const { title } = kind;
    const asker = askerOf({ person, team, channel: filled.channel });
    const answering = bot.answer(filled.call, asker);
    try {
      const answer = await within(answering, ANSWER_WITHIN_MS);
      if (answer.kind === "notice") {
        return await say({ response_action: "errors", errors: formErrors(answer, filled) });
      }
      return await say({
        response_action: "update",
        view: drawModal(answer, { title, channel: filled.channel }),
      });
    } catch (error) {
      if (!(error instanceof LateError)) throw error;
      await say({ response_action: "update", view: drawWaiting(title) });
    }
    const modal = drawModal(await answering, { title, channel: filled.channel });
    await client.views.update({ view_id: view.id, view: modal });
  }

  return {
    async open(kind, { triggerId, channel }) {
      const view = drawForm(kind, bot, channel);
      if (view === undefined) return false;
      try {
        await client.views.open({ trigger_id: triggerId, view });
        return true;
      } catch (error) {
        log.warn(factsOf(error), "Slack took no view");
        return false;
      }
    },
    submit,

    take(app) {
      app.options<"block_suggestion">({ type: "block_suggestion" }, async ({ payload, ack }) => {
        await ack({ options: suggestForField(bot, payload.action_id, payload.value ?? "") });
      });

      for (const kind of FORM_KINDS) {
        app.view(kind.name, async ({ body, view, ack }) => {
          const team = body.team?.id ?? body.user.team_id ?? "";
          await submit({ kind, view, person: body.user.id, team }, (what) => ack(what));
        });
      }
    },
  };
}
