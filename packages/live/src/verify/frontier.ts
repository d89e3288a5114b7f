// The paths to read: each path once, and every operation before more examples of a known one.

export interface Waiting {
  readonly path: string;
  /** The operation of the path. */
  readonly kind: string;
}

export interface Frontier {
  add(path: string, kind: string): void;
  /** The next path, of the operation with the fewest requests; undefined if the list is empty. */
  next(): Waiting | undefined;
}

/** An appliance with more paths is not read completely within any limit on requests. */
const mostWaiting = 50_000;

export function createFrontier(): Frontier {
  const known = new Set<string>();
  const queues = new Map<string, { readonly paths: string[]; asked: number }>();
  return {
    add(path, kind) {
      if (known.has(path) || known.size >= mostWaiting) return;
      known.add(path);
      const queue = queues.get(kind) ?? { paths: [], asked: 0 };
      queues.set(kind, queue);
      queue.paths.push(path);
    },
    next() {
      const open = [...queues].filter(([, { paths }]) => paths.length > 0);
      const [least] = open.sort(([, a], [, b]) => a.asked - b.asked);
      const path = least?.[1].paths.shift();
      if (least === undefined || path === undefined) return undefined;
      least[1].asked += 1;
      return { path, kind: least[0] };
    },
  };
}
