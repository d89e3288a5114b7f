// Builds the site unless it is built already: the proofs of the site and of the tarballs share the folder, so that only one of
// them may build it.
// Usage: node build-site.mjs
import { buildSite } from './builds.mjs';

await buildSite();
