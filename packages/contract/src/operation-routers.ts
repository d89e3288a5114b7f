// The router of each release, created at first use and shared in this process.
import { operationTables, type Release } from './generated/releases.ts';
import { createOperationRouter, type OperationRouter } from './operation-router.ts';

const routers = new Map<Release, OperationRouter>();

export function routerOf(release: Release): OperationRouter {
  const known = routers.get(release);
  if (known !== undefined) return known;
  const made = createOperationRouter(operationTables[release]);
  routers.set(release, made);
  return made;
}
