// Builds the site unless it is up to date: the proofs of the site and of the tarballs share the folder, so
// only one of them may build it.
// Usage: node build-site.mjs
import { buildSite } from './builds.mjs';

await buildSite();
