// The commands with their options, which a shell completes.
import { mockCommand, mockOptionNames } from '@lunarest/mock/command';
import { type Place, usageOf } from '@lunarest/playground/place';
import { startOptionNames } from '@lunarest/playground/start-options';

export interface CommandLine {
  readonly name: string;
  readonly summary: string;
  /** The options with their dashes. */
  readonly options: readonly string[];
  /** Resolves to the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** The commands that start servers. The code of each is loaded when it is called. */
export function servingLines(place: Place): readonly CommandLine[] {
  return [
    {
      name: 'up',
      summary: 'start the appliance and the mock, and serve until Ctrl-C',
      options: startOptionNames,
      run: async (args) => (await import('@lunarest/playground/start')).startCommand(args, place),
    },
    {
      name: 'mock',
      summary: 'start the mock alone, and serve until Ctrl-C',
      options: mockOptionNames,
      run: (args) => mockCommand(args, 'lunarest mock'),
    },
    {
      name: 'tour',
      summary: 'send requests to the appliance and the mock, and check for each the documented answer',
      options: ['--help'],
      run: (args) => tour(args, place),
    },
  ];
}

/** The review tools, loaded on demand: loading them takes longer than the start of an appliance. */
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
