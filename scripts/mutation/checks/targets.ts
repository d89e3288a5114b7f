// Checks that the servers of the contract have the addresses of `npm start`, and that the suite has followed its links.
import { type FollowedLink, resolveLink } from '@lunarest/conformance/evidence';
import { isObject, objectAt } from '@lunarest/openapi';
import { defaultPorts } from '@lunarest/playground/default-ports';
import { listAt, objectsAt } from '../../generate/read-document.ts';
import { type ChangedOperation, type Check, changedIn, firstOf, messageOf } from './check.ts';

/** The addresses of an appliance and of the reference server. */
const served = [`https://{appliance}:${defaultPorts.server}`, `https://127.0.0.1:${defaultPorts.server}`];

/** A check of the servers by the addresses of an appliance and of `npm start`. */
export const serversCheck: Check = ({ world }) => {
  const listed = world.map(({ document }) =>
    objectsAt(document, 'servers')
      .map(({ url }) => String(url))
      .join(' and '),
  );
  const wanted = served.join(' and ');
  const wrong = listed.find((urls) => urls !== wanted);
  return wrong === undefined
    ? null
    : `the servers of the contract are ${wrong}, and npm start serves ${wanted}`;
};

/** By `release/operationId`. */
export type FollowedLinks = ReadonlyMap<string, readonly FollowedLink[]>;

/** A check by the links that the suite has followed: each changed link must have a followed one with the same target. */
export function linksCheck(followed: FollowedLinks): Check {
  return (changed) =>
    firstOf(changedIn(changed), (one) => {
      const known = followed.get(one.key) ?? [];
      const { responses } = one.operation?.written ?? {};
      return firstOf(Object.entries(isObject(responses) ? responses : {}), ([status, response]) => {
        const links = objectAt(one.release.resolve(response), 'links');
        const ofStatus = known.filter((link) => String(link.status) === status);
        return firstOf(Object.keys(links), (name) =>
          linkComplaint(one, name, objectAt(links, name), ofStatus),
        );
      });
    });
}

function linkComplaint(
  { release, id }: ChangedOperation,
  name: string,
  { operationId, parameters }: { readonly operationId?: unknown; readonly parameters?: unknown },
  followed: readonly FollowedLink[],
): string | null {
  const target = release.operations.get(String(operationId));
  if (target === undefined) return `${id}: the link ${name} leads to no operation`;
  const written = listAt(target.written, 'parameters').map(release.resolve);
  const queryNames = written.filter((one) => one.in === 'query').map((one) => String(one.name));
  const leadsThere = followed.some((known) => {
    if (known.link !== name || known.target !== operationId) return false;
    return (
      pathOf(() => resolveLink(Object(parameters ?? {}), known.source, { path: target.path, queryNames })) ===
      known.path
    );
  });
  return leadsThere ? null : `${id}: no test has followed the link ${name} to where it leads`;
}

function pathOf(resolve: () => string | null): string | null {
  try {
    return resolve();
  } catch (error) {
    return messageOf(error);
  }
}
