// What an appliance of @lunarest/testing costs a test, in a process of its own.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ApplianceCost } from './subjects/appliances.ts';

const program = fileURLToPath(new URL('./subjects/appliances.js', import.meta.url));

export interface ApplianceCosts {
  readonly https: ApplianceCost;
  readonly none: ApplianceCost;
}

/** By transport. */
export function applianceCosts(): ApplianceCosts {
  return { https: costOf('https'), none: costOf('none') };
}

function costOf(transport: string): ApplianceCost {
  // The program prints exactly this.
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', program, transport], { encoding: 'utf8' }),
  );
}
