// The pages of the site in the order of its menus.

interface Entry {
  readonly text: string;
  readonly link: string;
}

const guides = [
  { text: 'First call', link: '/guides/first-call' },
  { text: 'Test with Jest', link: '/guides/test-with-jest' },
  { text: 'Mock for a frontend', link: '/guides/frontend-mock' },
  { text: 'Review a release', link: '/guides/review-a-release' },
  { text: 'Verify a real appliance', link: '/guides/verify-an-appliance' },
] as const satisfies readonly Entry[];

const packages = [
  { text: 'Client', link: '/packages/client' },
  { text: 'Testing', link: '/packages/testing' },
  { text: 'Browser', link: '/packages/browser' },
  { text: 'Running an appliance', link: '/running' },
  { text: 'Scenarios', link: '/scenarios' },
  { text: 'Control API', link: '/control-api' },
] as const satisfies readonly Entry[];

const project = [
  { text: 'Architecture', link: '/architecture' },
  { text: 'Lint rules', link: '/lint-rules' },
  { text: 'Diff checks', link: '/diff-checks' },
  { text: 'Decisions', link: '/decisions' },
  { text: 'Changelog', link: '/changelog' },
] as const satisfies readonly Entry[];

const reference = [
  { text: 'Reference, release 17', link: '/reference-17' },
  { text: 'Reference, release 14', link: '/reference-14' },
] as const satisfies readonly Entry[];

export const outline = {
  nav: [
    { text: 'Guides', link: guides[0].link, activeMatch: '^/guides/' },
    { text: 'Reference', items: [...reference] },
    { text: 'Console', link: '/console' },
    { text: 'Project', items: [...project] },
  ],
  sidebar: [
    { text: 'Guides', items: [...guides] },
    { text: 'Try it', items: [{ text: 'Console', link: '/console' }, ...reference] },
    { text: 'Packages', items: [...packages] },
    { text: 'Project', items: [...project] },
  ],
};
