import type { IncomingMessage } from "node:http";
import type { KnownBlock } from "@slack/types";
import type { SentBody } from "./fake-slack.ts";

/** A file as Slack holds it. */
export interface UploadedFile {
  readonly id: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** How it was shared; nothing where only messages show it. */
  readonly channels: string;
}

/** The files of a workspace: https://docs.slack.dev/messaging/working-with-files#uploading_files */
export interface SlackFiles {
  readonly uploaded: readonly UploadedFile[];
  /** So often a block with a new file is refused: Slack looks through it first. */
  slowness: number;
  isUpload(path: string): boolean;
  take(path: string, request: IncomingMessage): Promise<void>;
  /** What Slack answers to a method about files; `undefined` for any other method. */
  answer(method: string, body: SentBody): object | undefined;
  /** Slack's word for blocks that show a file which is not there, or not yet. */
  refusalOf(blocks: readonly KnownBlock[] | undefined): string | undefined;
}

const UPLOADS = "/upload/";

/** Makes the files of a workspace; what is uploaded is measured and kept. */
export function createSlackFiles(origin: () => string): SlackFiles {
  const uploaded: UploadedFile[] = [];
  const names = new Map<string, string>();
  const taken = new Map<string, Uint8Array>();
  const refusals = new Map<string, number>();

  function complete(body: SentBody): object {
    const ids = (JSON.parse(String(body["files"])) as readonly { id: string }[]).map(
      ({ id }) => id,
    );
    for (const id of ids) {
      const bytes = taken.get(id);
      if (bytes === undefined) return { ok: false, error: "file_not_found" };
      const channel = body["channel_id"];
      const channels = typeof channel === "string" ? channel : "";
      uploaded.push({ id, filename: names.get(id) ?? "", bytes, channels });
    }
    return { ok: true, files: ids.map((id) => ({ id })) };
  }

  const files: SlackFiles = {
    uploaded,
    slowness: 0,
    isUpload: (path) => path.startsWith(UPLOADS),
    async take(path, request) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      taken.set(path.slice(UPLOADS.length), Buffer.concat(chunks));
    },
    answer(method, body) {
      if (method === "files.completeUploadExternal") return complete(body);
      if (method !== "files.getUploadURLExternal") return undefined;
      const id = `F${String(names.size + 1).padStart(10, "0")}`;
      names.set(id, String(body["filename"]));
      return { ok: true, upload_url: `${origin()}${UPLOADS}${id}`, file_id: id };
    },
    refusalOf(blocks = []) {
      for (const block of blocks) {
        if (block.type !== "image" || !("slack_file" in block)) continue;
        const id =
          block.slack_file !== undefined && "id" in block.slack_file ? block.slack_file.id : "";
        const before = refusals.get(id ?? "") ?? 0;
        const isThere = uploaded.some((file) => file.id === id);
        if (isThere && before >= files.slowness) continue;
        refusals.set(id ?? "", before + 1);
        return "invalid_blocks";
      }
      return undefined;
    },
  };
  return files;
}
