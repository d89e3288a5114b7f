// The router of each release, made on the first request of the release and shared by every server of this process.
import {
  createOperationRouter,
  type OperationRouter,
  operationTables,
  type Release,
} from '@lunarest/contract';

const routers = new Map<Release, OperationRouter>();

export function routerOf(release: Release): OperationRouter {
  const known = routers.get(release);
  if (known !== undefined) return known;
  const made = createOperationRouter(operationTables[release]);
  routers.set(release, made);
  return made;
}
