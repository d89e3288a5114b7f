// Reads the header Link by RFC 8288, section 3.

/** A target, or a parameter of the previous target. Quoted values may contain commas and `<`. */
const piece = /<([^<>]*)>|;\s*([^\s=;,"<>]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;

/** A link of the header. */
interface Link {
  readonly target: string;
  /**
   * The relation types in lower case; undefined without the parameter, and for a link from another resource, which the
   * parameter `anchor` names. Of several, the first counts.
   */
  rel?: readonly string[];
}

/** The links of the header, in its order. */
export function linksIn(header: string): readonly Link[] {
  const links: Link[] = [];
  const anchored = new Set<Link>();
  for (const [, target, name, quoted, token = ''] of header.matchAll(piece)) {
    const link = links.at(-1);
    if (target !== undefined) links.push({ target });
    else if (name?.toLowerCase() === 'rel' && link) link.rel ??= relationsIn(quoted ?? token);
    else if (name?.toLowerCase() === 'anchor' && link) anchored.add(link);
  }
  return links.map((link) => (anchored.has(link) ? { target: link.target } : link));
}

function relationsIn(text: string): readonly string[] {
  return text.replace(/\\(.)/g, '$1').toLowerCase().split(/\s+/);
}
