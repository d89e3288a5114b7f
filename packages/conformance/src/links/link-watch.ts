// Follows each link of each documented answer once, at the first answer in a test that has the link.
import { applianceAt, returnTo } from '../target/used-appliances.ts';
import { type FollowedLink, followLink, type LinkedExchange, linksOf } from './follow-links.ts';

/** Follows links between the requests of tests and restores the state of the appliance afterwards. */
export function createLinkWatch() {
  const known = new Set<string>();
  const followed: FollowedLink[] = [];
  let sending = 0;
  let turn = Promise.resolve();
  return {
    followed,
    /** Sends a request of a test after the followed links have answered. */
    async send<Answer>(request: () => Promise<Answer>): Promise<Answer> {
      await turn;
      sending += 1;
      try {
        return await request();
      } finally {
        sending -= 1;
      }
    },
    /** Follows the links of an exchange for the first time, unless other requests of the test are in progress. */
    async watch(exchange: LinkedExchange): Promise<void> {
      const open = linksOf(exchange).filter((link) => !known.has(keyOf(exchange, link)));
      const appliance = applianceAt(exchange.url);
      if (open.length === 0 || appliance === undefined || sending > 0) return;
      const before = appliance.snapshot();
      const work = followAll(exchange, open).finally(() => returnTo(appliance, before));
      turn = work.catch(() => {});
      await work;
    },
  };

  async function followAll(exchange: LinkedExchange, links: readonly string[]): Promise<void> {
    for (const link of links) {
      const found = await followLink(exchange, link);
      if (found === null) continue;
      known.add(keyOf(exchange, link));
      followed.push(found);
    }
  }
}

function keyOf({ release, operation, status }: LinkedExchange, link: string): string {
  return `${release} ${operation.id} ${status} ${link}`;
}
