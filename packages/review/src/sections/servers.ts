// Changes that break servers of the API.
import { changeSection, changesOf } from '../change-section.ts';

export const serversSection = changeSection({
  anchor: 'servers',
  title: () => 'Breaks servers',
  open: false,
  lead: ({ from, to }) => [
    `A server or mock written for ${from.name} does not keep what ${to.name} promises where one of these touches it.`,
  ],
  changes: (standing) => changesOf(standing, 'servers'),
});
