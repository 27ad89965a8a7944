/**
 * Makes a function of one text that remembers what it yielded, for at most `most` texts; then it
 * forgets all and begins anew. For what is costly to make and asked again and again.
 */
export function remember<Value>(
  make: (text: string) => Value,
  most: number,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
