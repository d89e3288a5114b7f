// Installs the packages and builds the site, unless both are up to date. The page of a running appliance starts it.
// Usage: node build-site.mjs
import { buildSite } from './builds.mjs';
import { installEverything } from './install.mjs';
import { Stop } from './steps.mjs';

try {
  await installEverything();
  await buildSite();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
