// The commands. The code of each, and its options, are loaded on demand, because loading all takes half a second.
import { type Place, usageOf } from '@lunarest/playground/place';

export interface CommandLine {
  readonly name: string;
  readonly summary: string;
  /** Resolves to the options with their dashes, which a shell completes. */
  readonly options: () => Promise<readonly string[]>;
  /** Resolves to the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** The commands that start servers. */
export function servingLines(place: Place): readonly CommandLine[] {
  return [
    {
      name: 'up',
      summary: 'start the appliance and the mock, and serve until Ctrl-C',
      options: async () => (await import('@lunarest/playground/start-options')).startOptionNames,
      run: async (args) => (await import('@lunarest/playground/start')).startCommand(args, place),
    },
    {
      name: 'mock',
      summary: 'start the mock alone, and serve until Ctrl-C',
      options: async () => (await import('@lunarest/mock/command')).mockOptionNames,
      run: async (args) => (await import('@lunarest/mock/command')).mockCommand(args, 'lunarest mock'),
    },
    {
      name: 'tour',
      summary: 'send requests to the appliance and the mock, and check for each the documented answer',
      options: async () => ['--help'],
      run: (args) => tour(args, place),
    },
  ];
}

/** The review tools. */
export async function reviewLines(): Promise<readonly CommandLine[]> {
  const { reviewTools, runReview } = await import('@lunarest/governance');
  return reviewTools.map((tool) => ({ ...tool, run: (args) => runReview([tool.name, ...args]) }));
}

async function tour(args: readonly string[], place: Place): Promise<number> {
  if (args.length > 0) {
    console.log(usageOf(place, 'tour'));
    return args.includes('--help') ? 0 : 2;
  }
  const { playTour } = await import('@lunarest/playground/tour');
  return (await playTour((line) => console.log(line), place)) ? 0 : 1;
}
