// What the last commits, or what is not yet committed, have changed: the first thing to look at.
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
