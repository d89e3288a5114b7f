// What changed and breaks nobody.
import { changeSection, changesOf } from '../change-section.ts';

export const compatibleSection = changeSection({
  anchor: 'compatible',
  title: () => 'Compatible',
  open: false,
  lead: () => ['These changed, and nobody has to do anything.'],
  changes: (standing) => changesOf(standing, 'compatible'),
});
