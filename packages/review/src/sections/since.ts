// The changes of the release under review since an earlier revision: only here does a change of both releases appear.
import { changeSection, changesOf } from '../change-section.ts';

export const sinceSection = changeSection({
  anchor: 'since',
  title: ({ to, earlier }) => `What changed in ${to.name} since ${earlier?.revision ?? ''}`,
  open: true,
  lead: ({ earlier }) => [
    'Compared with itself at ',
    { code: earlier?.revision ?? '' },
    ', which also finds what changed on both sides of this review.',
  ],
  changes: (standing) => changesOf(standing, 'since'),
});
