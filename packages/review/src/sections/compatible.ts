// Changes that break neither clients nor servers.
import { changeSection, changesOf } from '../change-section.ts';

export const compatibleSection = changeSection({
  anchor: 'compatible',
  title: () => 'Compatible',
  open: false,
  lead: () => ['These changes need no work.'],
  changes: (standing) => changesOf(standing, 'compatible'),
});
