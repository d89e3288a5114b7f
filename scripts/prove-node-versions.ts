// `node run.mjs prove-node-versions.ts <tour.js> [arguments]`: runs the tour, and the tests of what depends on Node, on every
// supported version of Node.
import { lineOf, proveNodeVersions } from './prove/node-versions.ts';

/** The oldest supported version, each line with long-term support, and the newest version. */
const versions = ['20.19', '22', '24', 'latest'];

/** Of the test runner, the response guard, connections, certificates and the transport of the client. Most of them wait. */
const tests = [
  'node_modules/jest/bin/jest.js',
  '--config',
  'packages/tooling/all.jest.config.mjs',
  '--maxWorkers=4',
  'packages/(tooling|drifts|server|client)/',
];

proveNodeVersions({ versions, commands: { tour: process.argv.slice(2), tests } }).then((results) => {
  for (const result of results) {
    console.log(lineOf(result));
    if (result.outcome !== 'failed') continue;
    console.error(result.output);
    process.exitCode = 1;
  }
});
