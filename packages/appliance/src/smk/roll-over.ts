/** Rolls the SMK of a partition over: the old one stays readable between start and end. */
import { found, type Lookup, refused } from '../outcome.ts';
import type { SmkPlaces } from './smk.ts';
import type { SmkActionId } from './smk-actions.ts';

export type RolloverRefusal = 'HSMPLUGIN_SMK_NOT_INITIALIZED' | 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS';

export function rollOver(places: SmkPlaces, action: SmkActionId): Lookup<SmkPlaces, RolloverRefusal> {
  const { primary, rollover } = places;
  if (primary === null) return refused('HSMPLUGIN_SMK_NOT_INITIALIZED');
  // Without an open rollover, ending it changes nothing.
  if (action === 'end') return found({ primary, rollover: null });
  if (rollover !== null) return refused('HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS');
  return found({ primary: { generation: primary.generation + 1 }, rollover: primary });
}
