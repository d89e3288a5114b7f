// An IP address as the bytes that a certificate carries.
import { isIP } from 'node:net';

/** Four or sixteen bytes; null for a text that is no address. */
export function addressBytes(text: string): Buffer | null {
  const version = isIP(text);
  if (version === 4) return Buffer.from(text.split('.').map(Number));
  if (version !== 6 || text.includes('.')) return null;
  const [head = '', tail] = text.split('::');
  const first = groupsOf(head);
  const last = groupsOf(tail ?? '');
  const gap = Array.from({ length: 8 - first.length - last.length }, () => 0);
  return Buffer.from([...first, ...gap, ...last].flatMap((group) => [group >> 8, group & 0xff]));
}

function groupsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
