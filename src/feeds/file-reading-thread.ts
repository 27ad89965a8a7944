import { parentPort } from "node:worker_threads";
import { readCorpusFile, type CorpusFilePlace } from "./corpus-folder.ts";

/* Reads the corpus files that it is told of, one after the other, beside the thread that answers people. */

parentPort?.on("message", (place: CorpusFilePlace) => {
  void readCorpusFile(place).then((content) => parentPort?.postMessage(content, []));
});
