// Whether an appliance is where `npm start` serves one, as a test of the playground demands of the contract.
import { isArray, isObject } from '@lunarest/openapi';
import { defaultPorts } from '@lunarest/playground/default-ports';
import type { Check } from './check.ts';

const served = `https://{appliance}:${defaultPorts.server}`;

/** A check by the address of `npm start`. */
export const serversCheck: Check = ({ world }) => {
  const urls = world.flatMap(({ document: { servers } }) =>
    (isArray(servers) ? servers.filter(isObject) : []).map(({ url }) => String(url)),
  );
  const wrong = urls.find((url) => url !== served);
  return wrong === undefined ? null : `a server of the contract is ${wrong}, and npm start prints ${served}`;
};
