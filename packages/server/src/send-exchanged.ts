// Sends the result of an exchange, with the planned faults of the connection.
import type { ServerResponse } from 'node:http';
import type { Exchanged } from '@lunarest/simulator/control';
import { letPass } from './guard/hold-response.ts';
import { sendAnswer } from './send-answer.ts';

/** Throws when Node rejects the head of the answer, which has then not been sent. */
export function sendExchanged(response: ServerResponse, { answer, effect }: Exchanged): void {
  if (effect === 'drop') return void response.destroy();
  if (effect === 'undocumented') letPass(response);
  sendAnswer(response, answer);
}

/** Waits for a delay in milliseconds, but no longer than the connection is open. */
export function untilDue(response: ServerResponse, delay: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, delay);
    response.once('close', end);
  });
}
