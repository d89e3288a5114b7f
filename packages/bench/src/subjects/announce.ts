// How a measured process talks to the bench: it says where it serves, and what it uses when asked.

export interface Announcement {
  readonly url: string;
}

export interface Usage {
  /** Resident set size in bytes. */
  readonly rss: number;
  /** Heap in bytes, at rest where the process was started with `--expose-gc`. */
  readonly heap: number;
  /** Processor time since the start of the process, in microseconds. */
  readonly cpu: number;
}

/** Reports to the parent where this process serves, and answers every later message with what it uses. Ends with the parent. */
export function announce(url: string): void {
  process.once('disconnect', () => process.exit());
  process.on('message', () => {
    globalThis.gc?.();
    const { rss, heapUsed: heap } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    process.send?.({ rss, heap, cpu: user + system } satisfies Usage);
  });
  process.send?.({ url } satisfies Announcement);
}
