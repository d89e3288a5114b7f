// How a measured process talks to the bench: it says where it serves, and tells its memory when asked.

export interface Announcement {
  /** One for each of its servers. */
  readonly urls: readonly string[];
}

export interface MemoryReport {
  /** Resident set size in bytes. */
  readonly rss: number;
  /** Heap in bytes, at rest where the process was started with `--expose-gc`. */
  readonly heap: number;
}

/** As `announceAll`, for one server. */
export function announce(url: string): void {
  announceAll([url]);
}

/** Tells the parent where this process serves, and answers every later message with its memory. */
export function announceAll(urls: readonly string[]): void {
  process.on('message', () => {
    globalThis.gc?.();
    const { rss, heapUsed: heap } = process.memoryUsage();
    process.send?.({ rss, heap } satisfies MemoryReport);
  });
  process.send?.({ urls } satisfies Announcement);
}
