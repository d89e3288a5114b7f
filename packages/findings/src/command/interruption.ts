// The first Ctrl-C requests an orderly end of a command, and a second one ends it immediately.

interface Interruption {
  readonly signal: AbortSignal;
  /** Restores the default behavior of Ctrl-C. */
  release(): void;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  const release = () => {
    for (const signal of signals) process.off(signal, interrupt);
  };
  const interrupt = () => {
    release();
    controller.abort();
  };
  for (const signal of signals) process.on(signal, interrupt);
  return { signal: controller.signal, release };
}
