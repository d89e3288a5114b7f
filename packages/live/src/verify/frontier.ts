// What is still to be asked: each path once, and every operation before more examples of one that was seen.

export interface Waiting {
  readonly path: string;
  /** The operation that the path is an example of. */
  readonly kind: string;
}

export interface Frontier {
  add(path: string, kind: string): void;
  /** The next path, of the operation that was asked least; undefined when there is none. */
  next(): Waiting | undefined;
}

/** An appliance with more than this many things is not read to its end by any bound on requests. */
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
