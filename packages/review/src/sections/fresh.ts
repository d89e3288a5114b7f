// The changes of the last commits, or the uncommitted ones: the first thing to review.
import { changeSection, changesOf } from '../change-section.ts';

export const freshSection = changeSection({
  anchor: 'fresh',
  title: () => 'New changes',
  open: true,
  lead: ({ earlier }) => [
    'The same comparison did not find these at ',
    { code: earlier?.revision ?? '' },
    '.',
  ],
  changes: (standing) => changesOf(standing, 'fresh'),
});
