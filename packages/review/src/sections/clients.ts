// Changes that break clients of the API.
import { changeSection, changesOf } from '../change-section.ts';

export const clientsSection = changeSection({
  anchor: 'clients',
  title: () => 'Breaks clients',
  open: true,
  lead: ({ from, to }) => [
    `A client written for ${from.name} that meets ${to.name} fails where one of these touches it.`,
  ],
  changes: (standing) => changesOf(standing, 'clients'),
});
