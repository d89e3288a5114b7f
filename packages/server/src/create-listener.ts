// The same server without Express: a listener for node:http and node:https.
import type { RequestListener } from 'node:http';
import { answerRequest, type ExchangeParts } from './answer-request.ts';

export function createListener(parts: ExchangeParts): RequestListener {
  return (request, response) => {
    answerRequest(request, response, parts);
  };
}
