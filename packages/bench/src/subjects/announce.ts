// How a measured process talks to the bench: it says where it serves, and what it uses when asked.

export interface Announcement {
  /** One for each of its servers. */
  readonly urls: readonly string[];
}

export interface Usage {
  /** Resident set size in bytes. */
  readonly rss: number;
  /** Heap in bytes, at rest where the process was started with `--expose-gc`. */
  readonly heap: number;
  /** Processor time since the start of the process, in microseconds. */
  readonly cpu: number;
}

/** As `announceAll`, for one server. */
export function announce(url: string): void {
  announceAll([url]);
}

/** Reports to the parent where this process serves, and answers every later message with what it uses. Ends with the parent. */
export function announceAll(urls: readonly string[]): void {
  process.once('disconnect', () => process.exit());
  process.on('message', () => {
    globalThis.gc?.();
    const { rss, heapUsed: heap } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    process.send?.({ rss, heap, cpu: user + system } satisfies Usage);
  });
  process.send?.({ urls } satisfies Announcement);
}
