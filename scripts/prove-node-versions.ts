// `node run.mjs prove-node-versions.ts <tour.js> [arguments]`: runs the tour on every supported version of
// Node.
import { lineOf, proveNodeVersions } from './prove/node-versions.ts';

/** The oldest supported version, each line with long-term support, and the newest version. */
const versions = ['20.19', '22', '24', 'latest'];

proveNodeVersions({ versions, command: process.argv.slice(2) }).then((results) => {
  for (const result of results) {
    console.log(lineOf(result));
    if (result.outcome !== 'failed') continue;
    console.error(result.output);
    process.exitCode = 1;
  }
});
