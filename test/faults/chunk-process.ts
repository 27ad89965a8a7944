import { mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { playSeeds, type ChunkOrder } from "./seeds.ts";

/* Plays the runs of some seeds, and sends what came of them to the process that started it. */
const order = JSON.parse(process.argv[2] ?? "") as ChunkOrder;
process.on("disconnect", () => process.exit(1));
const inMemory = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const folder = await mkdtemp(join(inMemory, "nato-faults-"));
const played = await playSeeds(order, folder);
await rm(folder, { recursive: true, force: true });
process.send?.(played, () => process.exit(0));
