// A page that sends and receives files through the client and reports the results.
import { createSmallClient, createUpgrade, getAcl, getUserFileArchive } from '../generated/release-17.ts';
import type { Progress } from '../transfer.ts';

/** The results that the page reports. */
export interface Transfers {
  readonly streamed: string;
  readonly length: string | null;
  readonly whole: string;
  /** The last progress of the received stream and of the received file, and every progress of the sent file. */
  readonly counted: readonly [...(Progress | undefined)[], readonly Progress[]];
  readonly sent: number;
  /** The errors of the stream of a truncated answer and of the stream of an aborted call. */
  readonly failures: readonly string[];
}

declare global {
  var transfer: () => Promise<Transfers>;
}

globalThis.transfer = async () => {
  const luna = createSmallClient([createUpgrade, getAcl, getUserFileArchive], {
    baseUrl: location.origin,
    username: 'admin',
    password: '',
  });
  const seen: Record<'stream' | 'whole' | 'sent', Progress[]> = { stream: [], whole: [], sent: [] };
  const count = (kind: keyof typeof seen) => (progress: Progress) => void seen[kind].push(progress);
  const open = async (fileid: string, signal?: AbortSignal) => {
    const input = { userid: 'admin', fileid };
    const file = await luna.getUserFileArchive(input, { as: 'stream', onProgress: count('stream'), signal });
    if (file.status !== 200) throw new Error(`status ${file.status}`);
    return file;
  };

  const { headers, body } = await open('six');
  const streamed = await new Response(body).text();
  const acl = await luna.getAcl({}, { onProgress: count('whole') });
  const { status: sent } = await luna.createUpgrade(
    { body: new Blob(['abc', 'def']) },
    { onProgress: count('sent') },
  );
  const counted = [seen.stream.at(-1), seen.whole.at(-1), seen.sent] as const;
  const broken = await open('broken');
  const stop = new AbortController();
  const aborted = await open('slow', stop.signal);
  stop.abort(new Error('never mind'));
  const failures = await Promise.all([broken, aborted].map(({ body: each }) => failureOf(each)));
  return {
    streamed,
    length: headers.get('content-length'),
    whole: acl.status === 200 ? acl.body : '',
    counted,
    sent,
    failures,
  };
};

async function failureOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  try {
    while (!(await reader.read()).done);
    return 'none';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
