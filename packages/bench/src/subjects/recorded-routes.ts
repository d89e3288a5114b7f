// The routes of an Express application that sends the recorded answers.
import type express from 'express';
import type { Express } from 'express';
import { readAnswers } from './recorded-answers.ts';

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
