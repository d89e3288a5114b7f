// The installed command `lunarest`. It keeps its log and its certificate in the home folder or in LUNAREST_HOME.
import { readFileSync } from 'node:fs';
import '@lunarest/tooling/optimize-later';
import { homeFolder } from './home-folder.ts';
import { runCommand } from './run-command.ts';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

process.exitCode = await runCommand(process.argv.slice(2), {
  version,
  home: homeFolder(process.env),
  // Files beside this program in the built package.
  mockFile: new URL('./mock-worker.js', import.meta.url),
  site: new URL('./site/', import.meta.url),
  siteBuild: null,
  usage: new URL('./usage/', import.meta.url),
  start: 'lunarest up',
  lunarest: 'npx lunarest',
  words: [
    ["(npm's own lines: npm start --silent -- --json)", ''],
    ['npm start --', 'lunarest up'],
    ['npm run tour', 'lunarest tour'],
    ['The first start with it installs all packages', 'It needs the package libsql in addition to lunarest'],
    [
      'It needs the package pg, which its first start installs with all others',
      'It needs the package pg in addition to lunarest',
    ],
  ],
});
