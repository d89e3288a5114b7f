// Every planted drift: answers that break one thing in one way, each of which the guard must detect.
import { bodyDrifts } from './planted/body-drifts.ts';
import { connectionDrifts } from './planted/connection-drifts.ts';
import type { PlantedDrift } from './planted/drift.ts';
import { headerDrifts, mediaTypeDrifts } from './planted/header-drifts.ts';
import { errorDrifts, statusDrifts } from './planted/status-drifts.ts';

export type { PlantedDrift };

export const plantedDrifts: readonly PlantedDrift[] = [
  ...statusDrifts,
  ...mediaTypeDrifts,
  ...bodyDrifts,
  ...errorDrifts,
  ...headerDrifts,
  ...connectionDrifts,
];
