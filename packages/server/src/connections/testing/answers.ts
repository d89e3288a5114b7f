// Cuts what came over one connection into its answers.

export interface SeenAnswer {
  readonly status: number;
  /** The identifier in the error body, null for an answer that has none. */
  readonly id: string | null;
  /** The header Connection. */
  readonly connection: string | null;
}

/**
 * Every complete answer, in order. One without a Content-Length ends with the connection, as HTTP/1.0 has it. Throws for bytes
 * that belong to no complete answer.
 */
export function answersIn(text: string): readonly SeenAnswer[] {
  if (text === '') return [];
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end);
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]);
  const connection = /^connection: (.*)$/im.exec(head)?.[1] ?? null;
  const announced = /^content-length: (\d+)$/im.exec(head)?.[1];
  const rest = text.slice(end + 4);
  const length = Number(announced ?? (status === 204 ? 0 : rest.length));
  if (end === -1 || !(status > 0) || rest.length < length) throw new Error(`no complete answer: ${text}`);
  const body = rest.slice(0, length);
  const answer = { status, id: body === '' ? null : (JSON.parse(body).id ?? null), connection };
  return [answer, ...answersIn(rest.slice(length))];
}
