// Records the output of a command in this process.

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command and records its output instead of printing it. */
export async function printedBy(command: () => Promise<number>): Promise<Printed> {
  const printed = { out: '', err: '' };
  const kept = {
    log: console.log,
    error: console.error,
    out: process.stdout.write,
    err: process.stderr.write,
  };
  const keep = (stream: 'out' | 'err') => (text: unknown) => {
    printed[stream] += text;
    return true;
  };
  console.log = (text) => keep('out')(`${text}\n`);
  console.error = (text) => keep('err')(`${text}\n`);
  process.stdout.write = keep('out');
  process.stderr.write = keep('err');
  try {
    const code = await command();
    return { code, ...printed };
  } finally {
    console.log = kept.log;
    console.error = kept.error;
    process.stdout.write = kept.out;
    process.stderr.write = kept.err;
  }
}
