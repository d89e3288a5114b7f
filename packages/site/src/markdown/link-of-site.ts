// Where a link of a document of the repository leads on the site.

const pages: Readonly<Record<string, string>> = {
  '../spec/control.yaml': '/openapi-control.json',
  'docs/control-api.md': '/control-api',
  'control-api.md': '/control-api',
  'docs/running.md': '/running',
  'docs/scenarios.md': '/scenarios',
  'scenarios.md': '/scenarios',
  'packages/browser/README.md': '/packages/browser',
  'packages/client': '/packages/client',
  'packages/client/README.md': '/packages/client',
  'packages/testing/README.md': '/packages/testing',
};

/** The address on the site for a file that the site shows, and the link itself for any other. */
export function linkOfSite(href: string): string {
  return pages[href] ?? href;
}
