/** Something took longer than it may. */
export class LateError extends Error {
  override readonly name = "LateError";
}

/**
 * The value, if it comes within that time; what comes later, or fails later, is let go.
 * @throws {LateError} if it does not come in time, or what the promise is rejected with
 */
export async function within<Value>(value: Promise<Value>, timeMs: number): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new LateError(`no answer within ${timeMs} ms`)), timeMs);
  value.catch(() => {});
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
