import { EventEmitter, once } from "node:events";
import type { IncomingMessage } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";
import type { SentBody } from "./fake-slack.ts";

/** The socket of Socket Mode: says hello, sends envelopes, and hears their acknowledgements. */
export function startSocket() {
  const sockets = new WebSocketServer({ noServer: true });
  const heard = new EventEmitter().setMaxListeners(0);
  const count = { opened: 0 };
  let envelopes = 0;
  let newest: WebSocket | undefined;

  sockets.on("connection", (socket) => {
    newest = socket;
    count.opened += 1;
    socket.on("message", (data: Buffer) => {
      const { envelope_id, payload } = JSON.parse(data.toString("utf8"));
      heard.emit(`ack ${envelope_id}`, payload);
    });
    socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
    heard.emit("opened");
  });

  return {
    upgrade: (
      request: IncomingMessage,
      stream: Parameters<WebSocketServer["handleUpgrade"]>[1],
    ): void => {
      sockets.handleUpgrade(request, stream, Buffer.alloc(0), (socket) =>
        sockets.emit("connection", socket, request),
      );
    },
    controls: {
      async envelope(type: string, payload: object): Promise<SentBody> {
        envelopes += 1;
        const envelope_id = `E${envelopes}`;
        const ack = once(heard, `ack ${envelope_id}`);
        const accepts_response_payload = type !== "events_api";
        newest?.send(JSON.stringify({ type, envelope_id, payload, accepts_response_payload }));
        const [body] = await ack;
        return body;
      },
      async opened(wanted: number): Promise<void> {
        while (count.opened < wanted) await once(heard, "opened");
      },
      cut() {
        for (const socket of sockets.clients) socket.terminate();
      },
      freeze() {
        for (const socket of sockets.clients) socket.pause();
      },
      farewell() {
        newest?.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
      },
    },
  };
}
