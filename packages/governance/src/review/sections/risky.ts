// What may break somebody, depending on what they rely on.
import { changeSection, changesOf } from '../change-section.ts';

export const riskySection = changeSection({
  anchor: 'risky',
  title: () => 'Risky',
  open: false,
  lead: () => [
    'Whether these break somebody cannot be told from the contract; the advice says what to look at.',
  ],
  changes: (standing) => changesOf(standing, 'risky'),
});
