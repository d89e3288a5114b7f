// A server and its control API over real sockets, with requests to both.
import { serialNumber } from '@lunarest/appliance';
import { urlOf } from '@lunarest/simulator';
import { startServer } from '../../start-server.ts';
import { asAdmin } from '../../testing/as-admin.ts';
import { serveControl } from '../serve-control.ts';

export type Controlled = Awaited<ReturnType<typeof startControlled>>;

export const refusal = (returnCode: number, id: string, message: string) => ({
  status: returnCode,
  body: { id, message, returnCode },
});
export const done = { status: 204, body: null };

/** Starts an appliance in scenario ped; `logged` returns the log lines of both APIs as JSON. */
export async function startControlled() {
  const logged: string[] = [];
  const note = (facts: object, about: string) => void logged.push(JSON.stringify({ ...facts, about }));
  const server = await startServer({ tls: false, scenario: 'ped' });
  const control = await serveControl(server.appliance, 0, { info: note, error: note });
  return { server, control, logged, ask, call, close };

  /** Sends a request to the control API; a string body is sent unchanged. */
  async function ask(
    method: string,
    path: string,
    body?: unknown,
    authorization = `Bearer ${control.token}`,
  ) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await fetch(`${control.url}${path}`, {
      method,
      headers: { Authorization: authorization },
      ...(text === undefined ? {} : { body: text }),
    });
    const given = await answer.text();
    return { status: answer.status, body: given === '' ? null : JSON.parse(given) };
  }

  /** A request to the appliance itself. */
  async function call(operation: 'listHsms' | 'getHsm') {
    const path = urlOf(operation, { hsmid: serialNumber });
    const answer = await fetch(`${server.url}${path}`, { headers: asAdmin });
    return { status: answer.status, body: await answer.json() };
  }

  async function close() {
    await control.close();
    await server.close();
  }
}
