// Runs one command as a check and prints its result in one line: `node check.mjs types tsc -b`.
import { spawnSync } from 'node:child_process';

const [name, file, ...args] = process.argv.slice(2);
const started = performance.now();
const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${status === 0 ? '✓' : '✗'} ${name.padEnd(16)} ${''.padEnd(24)} ${seconds} s`);
process.exitCode = status ?? 1;
