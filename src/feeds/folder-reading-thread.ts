import { parentPort } from "node:worker_threads";
import { readDifference, type FolderOrder } from "./folder-difference.ts";

/* Reads a corpus folder anew, beside the thread that answers people. */

parentPort?.on("message", (order: FolderOrder) => {
  void readDifference(order).then((difference) => parentPort?.postMessage(difference, []));
});
