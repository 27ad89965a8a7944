import * as spec from "discord-api-spec/zod";
import * as z from "zod/mini";

/**
 * Discord's own schemas, as it publishes them, for what the bot sends. They are open: a key they do not
 * know is found by parsing, which drops it, and comparing.
 */
const SCHEMAS = {
  "callback 4": spec.CreateMessageInteractionCallbackRequestSchema,
  "callback 5": spec.CreateMessageInteractionCallbackRequestSchema,
  "callback 6": spec.UpdateMessageInteractionCallbackRequestSchema,
  "callback 7": spec.UpdateMessageInteractionCallbackRequestSchema,
  "callback 8": spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  "follow-up": spec.IncomingWebhookInteractionRequestSchema,
  edit: spec.IncomingWebhookUpdateRequestPartialSchema,
  message: spec.MessageCreateRequestSchema,
  commands: z.array(spec.ApplicationCommandUpdateRequestSchema),
} as const;
export type PayloadName = keyof typeof SCHEMAS;

/** Names the payload of a request; `undefined` where it has none that is checked. */
export function payloadNameOf({ method, path, type }: PayloadPlace): PayloadName | undefined {
  if (path.startsWith("/interactions/")) return `callback ${type}` as PayloadName;
  if (path.startsWith("/webhooks/")) {
    if (method === "DELETE") return undefined;
    return method === "PATCH" ? "edit" : "follow-up";
  }
  if (method === "PUT" && path.endsWith("/commands")) return "commands";
  return method === "POST" && path.endsWith("/messages") ? "message" : undefined;
}

interface PayloadPlace {
  readonly method: string;
  readonly path: string;
  readonly type: number | undefined;
}

/** What discord.js adds to each message though the published schemas know it not; Discord takes it. */
const ADDED_BY_DISCORD_JS = /^(data\.)?(tts|enforce_nonce)$/;

/** Says each way in which a payload differs from what Discord takes; none is good. */
export function payloadFaults(name: PayloadName, payload: unknown): string[] {
  const sent: unknown = JSON.parse(JSON.stringify(payload));
  const read = z.safeParse(SCHEMAS[name], sent);
  if (!read.success) {
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  }
  const unknown = unknownKeys(sent, read.data).filter((key) => !ADDED_BY_DISCORD_JS.test(key));
  return [
    ...unknown.map((key) => `${key}: no such key`),
    ...(name === "commands" ? commandFaults(sent) : messageFaults(sent)),
  ];
}

function unknownKeys(sent: unknown, read: unknown, path: readonly string[] = []): string[] {
  if (typeof sent !== "object" || sent === null) return [];
  return Object.entries(sent).flatMap(([key, value]) => {
    const place = [...path, key];
    if (typeof read !== "object" || read === null || !(key in read)) return [place.join(".")];
    return unknownKeys(value, (read as Record<string, unknown>)[key], place);
  });
}

/** What the schemas do not say of a message; each with its page. */
function messageFaults(sent: unknown): string[] {
  const faults: string[] = [];
  const body = (sent as { data?: object }).data ?? sent;
  const {
    embeds = [],
    components = [],
    ...rest
  } = body as {
    embeds?: readonly Embed[];
    components?: readonly { components: readonly { custom_id?: string; options?: Option[] }[] }[];
  };
  // https://docs.discord.com/developers/resources/message#embed-object-embed-limits
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  if (total > 6_000) faults.push(`embeds hold ${total} characters`);
  if (embeds.some(({ description, title }) => !(description || title))) faults.push("empty embed");
  // https://docs.discord.com/developers/components/reference#anatomy-of-a-component
  const controls = components.flatMap((row) => row.components);
  faults.push(...repeated(controls.map((each) => each.custom_id ?? "")).map((id) => `id ${id}`));
  if (components.length > 5) faults.push("more than five rows");
  for (const { options } of controls) {
    if (options === undefined) continue;
    faults.push(...repeated(options.map(({ value }) => value)).map((value) => `value ${value}`));
    if (options.length > 25) faults.push("more than 25 entries");
  }
  // The bot calls nobody, whatever it says.
  const { allowed_mentions: mentions } = rest as { allowed_mentions?: { parse?: unknown[] } };
  if ((embeds.length > 0 || "content" in rest) && mentions?.parse?.length !== 0) {
    faults.push("mentions are allowed");
  }
  return faults;
}

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text: string };
}
interface Option {
  readonly value: string;
}

function embedLength({ title = "", description = "", footer }: Embed): number {
  return title.length + description.length + (footer?.text.length ?? 0);
}

/** https://docs.discord.com/developers/interactions/application-commands */
function commandFaults(sent: unknown): string[] {
  return (sent as readonly CommandPart[]).flatMap((command) => {
    const size = JSON.stringify(textOf(command)).length;
    return optionFaults(command).concat(size > 8_000 ? [`${command.name}: ${size} long`] : []);
  });
}

interface CommandPart {
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly options?: readonly CommandPart[];
}

function textOf({ name, description, choices = [], options = [] }: CommandPart): unknown[] {
  return [
    name,
    description ?? "",
    choices.map((each) => [each.name, each.value]),
    options.map(textOf),
  ];
}

function optionFaults({ name, autocomplete, choices, options = [] }: CommandPart): string[] {
  const required = options.map((each) => each.required === true);
  return [
    ...(autocomplete && choices ? [`${name}: choices and autocomplete`] : []),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? [`${name}: a required option after one that is not`]
      : []),
    ...options.flatMap(optionFaults),
  ];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, n) => values.indexOf(value) !== n);
}
