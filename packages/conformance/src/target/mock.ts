// The mock of a release. The test files of one process share it, because Prism caches each path of a document.
import type { Release } from '@lunarest/contract';
import { type RunningMock, startMock } from '@lunarest/mock';
import { atProcessEnd } from '@lunarest/tooling/process-end';

const mocks = new Map<Release, Promise<RunningMock>>();

/** The running mock of a release. */
export function mockOf(release: Release): Promise<RunningMock> {
  const mock = mocks.get(release) ?? start(release);
  mocks.set(release, mock);
  return mock;
}

async function start(release: Release): Promise<RunningMock> {
  const mock = await startMock({ release, port: 0 });
  atProcessEnd(mock.close);
  return mock;
}
