// One slice of load on one server.
import autocannon from 'autocannon';
import type { Workload } from './workloads.ts';

export interface Slice {
  /** Answers per second. */
  readonly rate: number;
  /** 99th percentile of the time to answer, in milliseconds. */
  readonly p99: number;
}

const sliceSeconds = 2;
const connections = 16;

/** Loads `url` for one slice; throws as `load` does. */
export function measure(
  url: string,
  workload: Workload,
  headers: Readonly<Record<string, string>>,
): Promise<Slice> {
  return load(url, workload, headers, { duration: sliceSeconds });
}

/**
 * Loads `url` for so many seconds or with so many requests; throws when any answer is not the expected kind, since then
 * the figure would mean nothing.
 */
export async function load(
  url: string,
  workload: Workload,
  headers: Readonly<Record<string, string>>,
  extent: { readonly duration: number } | { readonly amount: number },
): Promise<Slice> {
  const { method, path, body } = workload;
  const result = await autocannon({
    url: `${url}${path}`,
    method,
    headers: { ...headers },
    connections,
    ...extent,
    ...(body === '' ? {} : { body }),
  });
  if (result.non2xx + result.errors > 0) {
    throw new Error(`${url}${path}: ${result.non2xx} answers were not 2xx and ${result.errors} failed`);
  }
  return { rate: result.requests.average, p99: result.latency.p99 };
}
