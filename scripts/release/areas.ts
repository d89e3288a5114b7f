// The areas of the changelog.

/** The areas in the order of the changelog, with the packages whose changes belong to an area unless they name another one. */
const areas: Readonly<Record<string, readonly string[]>> = {
  Contract: ['@lunarest/contract'],
  Client: ['@lunarest/client'],
  'Appliance and server': [
    '@lunarest/server',
    '@lunarest/simulator',
    '@lunarest/appliance',
    '@lunarest/http',
  ],
  'Control API and scenarios': [],
  'Data folder and PostgreSQL': [],
  Mock: ['@lunarest/mock'],
  'Browser and testing': ['@lunarest/browser', '@lunarest/testing'],
  Diff: ['@lunarest/diff'],
  Lint: ['@lunarest/lint'],
  'Documents and overlays': ['@lunarest/openapi'],
  Review: ['@lunarest/review', '@lunarest/governance', '@lunarest/findings', '@lunarest/schemas'],
  'Verify, proxy and record': ['@lunarest/live'],
  'Start, site and console': ['lunarest', '@lunarest/playground', '@lunarest/site'],
  Packages: [],
};

export const areaNames = Object.keys(areas);

/** The first area of one of the packages; the last area for other packages. */
export function areaOf(packages: readonly string[]): string {
  const area = areaNames.find((name) => areas[name]?.some((one) => packages.includes(one)));
  return area ?? 'Packages';
}
