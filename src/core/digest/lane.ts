/** Work for one platform: so much at once, and for one channel one thing after the other. */
export interface Lane {
  /** Puts work at the end; it must not throw. */
  add(channel: string, work: () => Promise<void>): void;
  /** How much is waiting or under way. */
  readonly load: number;
}

/** A thing that waits for its channel. */
interface Waiting {
  readonly channel: string;
  readonly work: () => Promise<void>;
}

/**
 * Makes a lane in which at most `width` things go on at once.
 *
 *     lane.add("C1", first); lane.add("C1", second); lane.add("C2", third)   → first and third, then second
 */
export function createLane(width: number): Lane {
  const waiting: Waiting[] = [];
  const busy = new Set<string>();

  function startNext(): void {
    while (busy.size < width) {
      const place = waiting.findIndex(({ channel }) => !busy.has(channel));
      const [next] = place === -1 ? [] : waiting.splice(place, 1);
      if (next === undefined) return;
      void run(next);
    }
  }

  async function run({ channel, work }: Waiting): Promise<void> {
    busy.add(channel);
    await work();
    busy.delete(channel);
    startNext();
  }

  return {
    add(channel, work) {
      waiting.push({ channel, work });
      startNext();
    },
    get load() {
      return waiting.length + busy.size;
    },
  };
}
