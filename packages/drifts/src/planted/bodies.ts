// Bodies that fit the contract's schemas, and functions that answer with them.

import { urlOf } from '@lunarest/simulator';
import type { Response } from 'express';
import { hsmPath, hsmUrl, responseUrl, smkPath, taskUrl } from './requests.ts';

export const task = {
  details: 'Zeroize',
  finishTime: '',
  instance: taskUrl,
  responseUrl,
  sourceUrl: '',
  startTime: '',
  state: 'Waiting',
};

export const hsmList = { hsms: [{ id: hsmPath.hsmid, url: hsmUrl }] };

export const smk = {
  id: smkPath.smkid,
  state: 'Initialized',
  actions: urlOf('listSmkActions', smkPath),
};

export function failure(id: string, returnCode: number) {
  return { id, message: 'Refused', details: 'It is planted.', returnCode, status: 'ERROR', type: 'API' };
}

/** Answers with the right media type; only the caller's input can be wrong. */
export function answer(
  response: Response,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.status(status);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body === undefined) response.end();
  else response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
}

/** As `answer`, written by Express's own `json`. */
export function json(
  response: Response,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.status(status).set(headers).json(body);
}

/** The response as JSON, for an answer that is written by hand. */
export function plain(response: Response): Response {
  return response.setHeader('Content-Type', 'application/json');
}
