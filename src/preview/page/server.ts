import type {
  About,
  Answered,
  Choice,
  Offer,
  Press,
  Question,
  Refused,
  TypedField,
  WindowAct,
  WindowStep,
} from "../protocol.ts";

/** Asks the server that the page came from. Each rejects with a sentence that can be shown. */
export const server = {
  about: (): Promise<About> => request("about"),
  ask: (question: Question): Promise<Answered> => request("ask", question),
  press: (press: Press): Promise<Answered> => request("press", press),
  act: (act: WindowAct): Promise<readonly WindowStep[]> => request("window", act),
  suggest: (field: TypedField): Promise<readonly Choice[]> => request("suggest", field),
  complete: (line: string): Promise<readonly Offer[]> => request("complete", { line }),
};

async function request<Reply>(path: string, body?: object): Promise<Reply> {
  const asked =
    body === undefined
      ? {}
      : {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(body),
        };
  const response = await fetch(`/api/${path}`, asked).catch((cause: unknown) => {
    throw new Error("The bot does not answer: is it still running? npm start starts it.", {
      cause,
    });
  });
  const reply = (await response.json()) as Reply | Refused;
  if (response.ok) return reply as Reply;
  throw new Error((reply as Refused).fault);
}
