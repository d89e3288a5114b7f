// Measures one slice of load on one server.
import autocannon from 'autocannon';
import type { Subject } from './subject.ts';
import type { Workload } from './workloads.ts';

/** A server, and the headers that its requests need. */
export interface Loaded {
  readonly subject: Subject;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Slice {
  /** Answers per second. */
  readonly rate: number;
  /** Answers per second of processor time of the server. The speed of the load generator does not limit this figure. */
  readonly ofProcessor: number;
  /** 99th percentile of the time to answer, in milliseconds. */
  readonly p99: number;
}

const sliceSeconds = 0.5;
/** The number of answers after which the engine has compiled the code, and the upper bound on the slices for a slow server. */
const warmAnswers = 8_000;
const warmSlices = 8;
const connections = 16;

/** Loads a server for one slice; throws as `load` does. */
export function measure(loaded: Loaded, workload: Workload): Promise<Slice> {
  return load(loaded, workload, { duration: sliceSeconds });
}

/** Loads a server until its code has been compiled. */
export async function warmUp(loaded: Loaded, workload: Workload): Promise<void> {
  let answers = 0;
  for (let slice = 0; slice < warmSlices && answers < warmAnswers; slice += 1)
    answers += (await measure(loaded, workload)).rate * sliceSeconds;
}

/**
 * Loads a server for a number of seconds or with a number of requests. Throws when an answer is not of the expected kind,
 * since the figure would then be meaningless.
 */
export async function load(
  { subject, headers }: Loaded,
  { method, path, body }: Workload,
  extent: { readonly duration: number } | { readonly amount: number },
): Promise<Slice> {
  const before = await subject.usage();
  const result = await autocannon({
    url: `${subject.url}${path}`,
    method,
    headers: { ...headers },
    connections,
    // The load stops only at the end of an interval, so the whole duration is one interval.
    ...('duration' in extent ? { sampleInt: extent.duration * 1000 } : {}),
    ...extent,
    ...(body === '' ? {} : { body }),
  });
  const after = await subject.usage();
  if (result.non2xx + result.errors > 0)
    throw new Error(
      `${subject.name} ${path}: ${result.non2xx} answers were not 2xx and ${result.errors} failed`,
    );
  const answers = result['2xx'];
  return {
    rate: (answers / (result.finish.getTime() - result.start.getTime())) * 1000,
    ofProcessor: (answers / (after.cpu - before.cpu)) * 1e6,
    p99: result.latency.p99,
  };
}
