// The recorded answers of the reference server to each workload, which the other servers send unchanged.
import type express from 'express';
import type { Express } from 'express';

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

/** The routes of an Express application that sends the recorded answers. */
export function addRecordedRoutes(app: Express): void {
  for (const { method, path, status, headers, body } of readAnswers()) {
    const route = app.route(path);
    const handler: express.RequestHandler = (_request, response) => {
      response.status(status).set(headers);
      if (body === '') response.end();
      else response.json(JSON.parse(body));
    };
    if (method === 'PATCH') route.patch(handler);
    else route.get(handler);
  }
}
