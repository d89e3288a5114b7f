// Checks that the contract names the address at which `npm start` serves an appliance, as a test of the
// playground requires.
import { isArray, isObject } from '@lunarest/openapi';
import { defaultPorts } from '@lunarest/playground/default-ports';
import type { Check } from './check.ts';

/** An appliance, and the reference server. */
const served = [`https://{appliance}:${defaultPorts.server}`, `https://127.0.0.1:${defaultPorts.server}`];

/** A check by the address of `npm start`. */
export const serversCheck: Check = ({ world }) => {
  const listed = world.map(({ document: { servers } }) =>
    (isArray(servers) ? servers.filter(isObject) : []).map(({ url }) => String(url)).join(' and '),
  );
  const wanted = served.join(' and ');
  const wrong = listed.find((urls) => urls !== wanted);
  return wrong === undefined
    ? null
    : `the servers of the contract are ${wrong}, and npm start serves ${wanted}`;
};
