// The pages of `--cors` that keep no session.

/**
 * The origins on another site than the server. The session cookie is `SameSite=Strict`, so that a browser keeps it only for pages
 * with the scheme and the site of the server. The names of one domain are one site; its last two labels count as the domain.
 */
export function pagesWithoutSession(origins: readonly string[], server: string): readonly string[] {
  const own = siteOf(server);
  return origins.filter((origin) => siteOf(origin) !== own);
}

function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  const isAddress = /[\d\]]$/.test(hostname);
  return `${protocol}//${isAddress ? hostname : hostname.split('.').slice(-2).join('.')}`;
}
