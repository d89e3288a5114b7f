// Prism's mock of the newest release.
import { newestRelease } from '@lunarest/contract';
import { startMock } from '@lunarest/mock';
import { announce } from './announce.ts';

const mock = await startMock({ release: newestRelease, port: 0 });
announce(mock.url);
