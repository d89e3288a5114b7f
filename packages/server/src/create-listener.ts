// The same server without Express: a listener for node:http and node:https.
import type { RequestListener } from 'node:http';
import { type AnsweringParts, answerRequest } from './answer-request.ts';

export function createListener(parts: AnsweringParts): RequestListener {
  return (request, response) => {
    answerRequest(request, response, parts);
  };
}
