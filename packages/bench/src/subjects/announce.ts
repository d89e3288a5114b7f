// Messages of a measured process to the bench: its address, and its resource usage on request.

export interface Announcement {
  /** One address for each server of the process. */
  readonly urls: readonly string[];
}

export interface Usage {
  /** Resident set size in bytes. */
  readonly rss: number;
  /** Heap in bytes, after a garbage collection if the process was started with `--expose-gc`. */
  readonly heap: number;
  /** Processor time since the start of the process, in microseconds. */
  readonly cpu: number;
}

/** Reports the addresses to the parent, and answers every later message with the resource usage. Ends with the parent. */
export function announce(...urls: readonly string[]): void {
  process.once('disconnect', () => process.exit());
  process.on('message', () => {
    globalThis.gc?.();
    const { rss, heapUsed: heap } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    process.send?.({ rss, heap, cpu: user + system } satisfies Usage);
  });
  process.send?.({ urls } satisfies Announcement);
}
