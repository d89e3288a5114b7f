// Determines which host of a recording is the appliance.
import { releases, routerOf, targetPath } from '@lunarest/contract';

/** The origin of an entry's address, or undefined for an address with only a path. */
export function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

/**
 * The origin with the most requests for paths of the contract; without any, the one with the most requests.
 * Ties go to the first. Undefined if no address has an origin.
 */
export function chooseOrigin(urls: readonly string[]): string | undefined {
  const known = urls.filter((url) => releases.some((release) => routerOf(release)(targetPath(url)) !== null));
  return mostFrequent(known) ?? mostFrequent(urls);
}

function mostFrequent(urls: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const url of urls) {
    const origin = originOf(url);
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
