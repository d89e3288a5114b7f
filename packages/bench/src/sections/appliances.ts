// The cost of an appliance of @lunarest/testing in a test, measured in a separate process.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Bound, type Figures, markdownTable, type Progress, type Section } from '../section.ts';
import type { ApplianceCost } from '../subjects/appliances.ts';

const program = fileURLToPath(new URL('../subjects/appliances.js', import.meta.url));

export const appliances: Section = {
  title: 'One more appliance in the process of a test',
  measure: async (progress: Progress): Promise<Figures> => {
    progress('a hundred over https, a hundred without transport');
    const data = { https: costOf('https'), none: costOf('none') };
    const rows = Object.entries(data).map(([transport, { milliseconds, bytes }]) => [
      transport,
      `${milliseconds.toFixed(1)} ms`,
      `${(bytes / 1e6).toFixed(2)} MB`,
    ]);
    return {
      data,
      table: markdownTable(['transport', 'time', 'memory'], rows),
      bounds: Object.entries(data).flatMap(boundsOf),
    };
  },
};

function boundsOf([transport, { milliseconds, bytes }]: readonly [string, ApplianceCost]): readonly Bound[] {
  const what = `one more appliance in a test, transport ${transport}`;
  return [
    { what: `${what}: MB`, figure: bytes / 1e6, most: 0.2 },
    { what: `${what}: ms`, figure: milliseconds, most: 10 },
  ];
}

function costOf(transport: string): ApplianceCost {
  // The program prints exactly this.
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', program, transport], { encoding: 'utf8' }),
  );
}
