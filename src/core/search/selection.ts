/** Keeps the best of many documents. */
export interface Selection {
  offer(document: number): void;
  /** The best offered so far, the best first. */
  best(): number[];
}

/** Makes a selection of at most `most` documents by their values: a heap with the worst of them on top. */
export function createSelection(most: number, values: Float32Array): Selection {
  const heap: number[] = [];
  const scoreOf = (document: number) => values[document] as number;
  let worst = -Infinity;

  function sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const isRight =
        right < heap.length && scoreOf(heap[right] as number) < scoreOf(heap[left] as number);
      const child = isRight ? right : left;
      const [above, below] = [heap[at] as number, heap[child] as number];
      if (scoreOf(above) <= scoreOf(below)) return;
      heap[at] = below;
      heap[child] = above;
      at = child;
    }
  }

  return {
    offer(document) {
      if (heap.length < most) {
        heap.push(document);
        if (heap.length < most) return;
        heap.sort((one, other) => scoreOf(one) - scoreOf(other));
      } else if (scoreOf(document) > worst) {
        heap[0] = document;
        sink();
      } else return;
      worst = scoreOf(heap[0] as number);
    },
    best: () => heap.toSorted((one, other) => scoreOf(other) - scoreOf(one)),
  };
}
