// The sections of changes, by the side that they break.
import { changeSection, changesOf } from '../change-section.ts';

/** Changes that break clients of the API. */
export const clientsSection = changeSection({
  anchor: 'clients',
  title: () => 'Breaks clients',
  open: true,
  lead: ({ from, to }) => [
    `A client written for ${from.name} fails against ${to.name} if one of these changes affects it.`,
  ],
  changes: (standing) => changesOf(standing, 'clients'),
});

/** Changes that break servers of the API. */
export const serversSection = changeSection({
  anchor: 'servers',
  title: () => 'Breaks servers',
  open: false,
  lead: ({ from, to }) => [
    `A server or mock written for ${from.name} violates the contract of ${to.name} if one of these changes affects it.`,
  ],
  changes: (standing) => changesOf(standing, 'servers'),
});

/** Changes that break only clients or servers that rely on the changed part. */
export const riskySection = changeSection({
  anchor: 'risky',
  title: () => 'Risky',
  open: false,
  lead: () => [
    'The contract does not show whether these changes break a client or a server; the advice names the checks to make.',
  ],
  changes: (standing) => changesOf(standing, 'risky'),
});

/** Changes that break neither clients nor servers. */
export const compatibleSection = changeSection({
  anchor: 'compatible',
  title: () => 'Compatible',
  open: false,
  lead: () => ['These changes need no work.'],
  changes: (standing) => changesOf(standing, 'compatible'),
});

/** The changes since an earlier revision, committed or not, which are reviewed first. */
export const freshSection = changeSection({
  anchor: 'fresh',
  title: () => 'New changes',
  open: true,
  lead: ({ earlier }) => [
    'The same comparison did not find these changes at ',
    { code: earlier?.revision ?? '' },
    '.',
  ],
  changes: (standing) => changesOf(standing, 'fresh'),
});

/** The changes of the release under review since an earlier revision. A change of both releases is only in this section. */
export const sinceSection = changeSection({
  anchor: 'since',
  title: ({ to, earlier }) => `Changes in ${to.name} since ${earlier?.revision ?? ''}`,
  open: true,
  lead: ({ earlier }) => [
    'Compared with itself at ',
    { code: earlier?.revision ?? '' },
    '. This also finds changes on both sides of this review.',
  ],
  changes: (standing) => changesOf(standing, 'since'),
});
