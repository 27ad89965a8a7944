/** A life that may end at any call of a port; from then on nothing answers, as in a dead process. */
export interface Life {
  /** Resolves when the life is over. */
  readonly over: Promise<void>;
  /** The port as this life sees it. */
  of<Port extends object>(port: Port): Port;
  end(): void;
}

/**
 * Makes a life of so many calls. At a half, the last call is done, and its answer never heard:
 *
 *     createLife(2.5)   → two calls are answered, the third is done
 */
export function createLife(calls = Number.POSITIVE_INFINITY): Life {
  const over = Promise.withResolvers<void>();
  const never = new Promise<never>(() => undefined);
  let left = calls;

  /** Yields whether the life goes on. */
  function spend(): boolean {
    left -= 0.5;
    if (left < 0) over.resolve();
    return left >= 0;
  }

  return {
    over: over.promise,
    end() {
      left = 0;
      spend();
    },
    of: (port) =>
      new Proxy(port, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function") return member;
          return async (...args: unknown[]): Promise<unknown> => {
            if (!spend()) return never;
            const work: unknown = Reflect.apply(member, target, args);
            try {
              await work;
            } catch {
              // Whoever asked hears of it, if it still lives.
            }
            return spend() ? work : never;
          };
        },
      }),
  };
}
