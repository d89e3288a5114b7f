// What the release under review says otherwise than it did at an earlier revision: what changed in both releases shows only here.
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
