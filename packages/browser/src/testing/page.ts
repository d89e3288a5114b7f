// A page with its own appliance; it reports the results of its calls.
import { createLunaClient } from '@lunarest/client';
import { setupWorker } from 'msw/browser';
import { createAppliance, dropped, hsmPasswords, serialNumber, userPasswords } from '../index.ts';

/** The results that the page reports. */
export interface Outcome {
  readonly opened: number;
  /** The results with only the cookie, and without credentials. */
  readonly listed: readonly [number, unknown];
  readonly anonymous: number;
  readonly created: number;
  readonly found: unknown;
  readonly overridden: readonly [number, unknown];
  readonly dropped: boolean;
  readonly expired: number;
  readonly client: number;
  /** The same client after the appliance was reset, and the operations of its requests. */
  readonly afterReset: readonly [number, readonly (string | null)[]];
  /** The end of a task, whose redirection the browser follows without showing it to the page. */
  readonly task: string;
  /** A file of the page's own server. */
  readonly file: string;
}

declare global {
  var play: (url: string) => Promise<Outcome>;
}

const mediaType = { 'Content-Type': 'application/vnd.safenetinc.lunasa+json;version=17' };
const authorization = { Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}` };

globalThis.play = async (url) => {
  const appliance = createAppliance({ url });
  const worker = setupWorker(...appliance.handlers());
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  const call = async (path: string, init: RequestInit = {}) => {
    const headers = { ...mediaType, ...init.headers };
    const response = await fetch(`${url}${path}`, { credentials: 'include', ...init, headers });
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    return [response.status, body] as const;
  };

  const [opened] = await call('/auth/session', { method: 'POST', headers: authorization });
  const listed = await call('/api/lunasa/hsms');
  const [anonymous] = await call('/api/lunasa/hsms', { credentials: 'omit' });
  const user = JSON.stringify({ userId: 'jane', password: 'jane-Passw0rd', role: 'monitor' });
  const [created] = await call('/users', { method: 'POST', body: user });
  const [, found] = await call('/users/jane');
  appliance.answer('listPartitions', 'HSMPLUGIN_INVALID_HSM');
  const overridden = await call(`/api/lunasa/hsms/${serialNumber}/partitions`);
  appliance.faults.next('listHsms', dropped());
  const isDropped = await call('/api/lunasa/hsms').then(
    () => false,
    () => true,
  );
  appliance.clock.advance('11 min');
  const [expired] = await call('/api/lunasa/hsms');
  const luna = createLunaClient({ baseUrl: url, username: 'admin', password: userPasswords.admin });
  const { status: client } = await luna.listHsms();
  appliance.reset();
  const { status: again } = await luna.listHsms();
  const afterReset = [again, appliance.requests.map(({ operation }) => operation)] as const;
  const hsmid = serialNumber;
  await luna.loginHsmSo({ hsmid, password: hsmPasswords.so });
  const made = await luna.performHsmAction({ hsmid, actionid: 'factoryReset' });
  const ended = made.status === 200 && (await luna.waitForTask(made, { startSuspended: true }));
  const task = ended === false ? String(made.status) : ended.outcome;
  const file = await (await fetch('/file.txt')).text();
  worker.stop();
  const sent = { opened, listed, anonymous, created, found, overridden, dropped: isDropped, expired };
  return { ...sent, client, afterReset, task, file };
};
