// The target on the site for a link in a document of the repository.

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

/** The address on the site of a file that the site shows; any other link unchanged. */
export function linkOfSite(href: string): string {
  return pages[href] ?? href;
}
