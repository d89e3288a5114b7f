// The address of a mock for people and programs.

/** `http://127.0.0.1:4010`, with an IPv6 address in brackets. */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
