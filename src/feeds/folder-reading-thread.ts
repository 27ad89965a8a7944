import { parentPort } from "node:worker_threads";
import { readDifference, type FolderOrder } from "./folder-difference.ts";

/* Reads a corpus folder anew, beside the thread that answers people, until it is sent null. */

parentPort?.on("message", (order: FolderOrder | null) => {
  if (order === null) parentPort?.close();
  else void readDifference(order).then((difference) => parentPort?.postMessage(difference, []));
});
