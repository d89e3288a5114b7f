// Changes that may break a client or a server, depending on what it relies on.
import { changeSection, changesOf } from '../change-section.ts';

export const riskySection = changeSection({
  anchor: 'risky',
  title: () => 'Risky',
  open: false,
  lead: () => [
    'The contract does not say whether these break a client or a server; the advice says what to check.',
  ],
  changes: (standing) => changesOf(standing, 'risky'),
});
