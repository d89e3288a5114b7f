// `npm run release`: moves the recorded changes into CHANGELOG.md, and raises the version of all packages.
import { root } from './generate/root.ts';
import { performRelease, ReleaseError } from './release/perform-release.ts';

try {
  console.log(`Version ${performRelease(root)}. Look at CHANGELOG.md, and commit.`);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
