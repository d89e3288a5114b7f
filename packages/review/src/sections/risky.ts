// What may break somebody, depending on what they rely on.
import { changeSection, changesOf } from '../change-section.ts';

export const riskySection = changeSection({
  anchor: 'risky',
  title: () => 'Risky',
  open: false,
  lead: () => ['The contract does not say whether these break somebody; the advice says what to look at.'],
  changes: (standing) => changesOf(standing, 'risky'),
});
