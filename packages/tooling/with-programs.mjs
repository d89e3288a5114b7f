// Tests that need programs of the machine.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from './native-runner/globals.mjs';

const run = promisify(execFile);

export async function testWith(...commandLines) {
  const found = await Promise.all(commandLines.map(runs));
  return found.every(Boolean) ? test : test.skip;
}

function runs([program, ...args]) {
  return run(program, args).then(
    () => true,
    () => false,
  );
}
