// The recorded answers of the reference server to each workload, so that the bare servers send the same
// bytes.

export interface RecordedAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The answers that the bench passed to this process. */
export function readAnswers(): readonly RecordedAnswer[] {
  const answers: readonly RecordedAnswer[] = JSON.parse(process.argv[2] ?? '[]');
  return answers;
}
