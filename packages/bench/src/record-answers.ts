// Records the reference server's answers to the workloads, which the bare servers then send.
import type { RecordedAnswer } from './subjects/recorded-answers.ts';
import { type Workload, workloads } from './workloads.ts';

/** The answers of the server at `url` to all workloads, as JSON. */
export async function recordAnswers(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  return JSON.stringify(await Promise.all(workloads.map((workload) => record(url, workload, headers))));
}

async function record(
  url: string,
  { method, path, body }: Workload,
  headers: Readonly<Record<string, string>>,
): Promise<RecordedAnswer> {
  const response = await fetch(`${url}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
  const kept = [...response.headers].filter(([name]) => ['content-type', 'location'].includes(name));
  return {
    method,
    path,
    status: response.status,
    headers: Object.fromEntries(kept),
    body: await response.text(),
  };
}
