/** What the room smk refuses. */
import type { FailureTexts } from '../failure-text.ts';

export const smkFailures = {
  HSMPLUGIN_INVALID_SMKID: {
    title: 'No such SMK',
    details: 'There is no SMK with this identifier.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_PARTITION_VERSION_INVALID: {
    title: 'Partition version has no SMK',
    details: 'Only partitions of version 1 have an SMK.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS: {
    title: 'SMK rollover in progress',
    details: 'A rollover is open; it must be ended before another can start.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_SMK_NOT_INITIALIZED: {
    title: 'SMK not initialised',
    details: 'The primary SMK of the partition is not initialised.',
    type: 'PLUGIN',
  },
  HSMPLUGIN_OPERATION_NOT_ALLOWED: {
    title: 'Operation not allowed',
    details: 'Only the rollover SMK takes this action.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
