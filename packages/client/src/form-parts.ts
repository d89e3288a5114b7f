// Writes a form without reading its files, which Node would copy into memory.
import type { FileContent } from './file-content.ts';

/** The form in parts, of which none is read before it is sent. */
export async function formOf(form: FormData): Promise<FileContent> {
  const boundary = `lunarest-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
  const parts = [...form].flatMap(([name, value]) => [`--${boundary}\r\n`, ...partOf(name, value)]);
  const body = new Blob([...parts, `--${boundary}--\r\n`]);
  return { kind: 'multipart', boundary: `;boundary=${boundary}`, body };
}

function partOf(name: string, value: string | File): BlobPart[] {
  const disposition = `Content-Disposition: form-data; name="${escaped(name)}"`;
  if (typeof value === 'string')
    return [`${disposition}\r\n\r\n`, value.replace(/\r?\n|\r/g, '\r\n'), '\r\n'];
  const type = value.type || 'application/octet-stream';
  return [
    `${disposition}; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`,
    value,
    '\r\n',
  ];
}

/** As a browser writes the names of a form. */
function escaped(name: string): string {
  return name.replace(/\r\n|\r|\n/g, '\r\n').replace(/[\r\n"]/g, encodeURIComponent);
}
