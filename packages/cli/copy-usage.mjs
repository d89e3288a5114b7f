// Copies the usage texts of the playground, which is bundled into this package.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = new URL('../playground/usage', import.meta.url);
cpSync(fileURLToPath(from), fileURLToPath(new URL('dist/usage', import.meta.url)), { recursive: true });
