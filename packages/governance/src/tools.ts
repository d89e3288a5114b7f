// All commands by name, and the check of the ids of their findings. The code of each is loaded when it is called.
import type { ReviewTools } from '@lunarest/findings/command';

export const tools: ReviewTools = {
  commands: {
    diff: {
      summary: 'report the changes from A to B, and which side they break',
      load: async () => (await import('@lunarest/diff/command')).diffCommand,
    },
    lint: {
      summary: 'report violations of the rules in releases, files or git revisions',
      load: async () => (await import('@lunarest/lint/command')).lintCommand,
    },
    verify: {
      summary: 'report the differences between an appliance and the contract',
      load: async () => (await import('@lunarest/live/command')).verifyCommand,
    },
    proxy: {
      summary: 'report the differences between live or recorded traffic and the contract',
      load: async () => (await import('@lunarest/live/command')).proxyCommand,
    },
    record: {
      summary: 'write the state of an appliance as a scenario for the reference server',
      load: async () => (await import('@lunarest/live/command')).recordCommand,
    },
    report: {
      summary: 'write the review of a release on one page',
      load: async () => (await import('@lunarest/review/command')).reportCommand,
    },
  },
  demandKnownFindings: async (waivers) => (await import('./known-findings.ts')).demandKnownFindings(waivers),
};
