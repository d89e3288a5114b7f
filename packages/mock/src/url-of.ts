// The address of a mock as people and programs can use it.

/** `http://127.0.0.1:4010`; the address of IPv6 in brackets, which Prism leaves out. */
export function urlOf(host: string, listening: string): string {
  const port = /\d+$/.exec(listening)?.[0] ?? '';
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
