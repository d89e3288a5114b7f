// Brings what an exchange came to on the wire, with the faults of the connection that were planned for it.
import type { ServerResponse } from 'node:http';
import type { Exchanged } from '@lunarest/simulator/control';
import { letPass } from './guard/hold-response.ts';
import { sendAnswer } from './send-answer.ts';

/** Throws where Node refuses the head of the answer, which has then not been sent. */
export async function sendExchanged(response: ServerResponse, { answer, effect, delay }: Exchanged) {
  if (delay > 0) await untilDue(response, delay);
  if (effect === 'drop') return void response.destroy();
  if (effect === 'undocumented') letPass(response);
  sendAnswer(response, answer);
}

/** Waits no longer than the connection lasts. */
function untilDue(response: ServerResponse, delay: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, delay);
    response.once('close', end);
  });
}
