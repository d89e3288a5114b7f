// HTTP Archive 1.2, as far as exchanges need it.

export interface HarHeader {
  readonly name: string;
  readonly value: string;
}

export interface HarContent {
  readonly size: number;
  readonly mimeType: string;
  /** Missing if it was not kept. */
  readonly text?: string;
  readonly encoding?: 'base64';
}

export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly HarHeader[];
    readonly queryString: readonly HarHeader[];
    readonly headersSize: number;
    readonly bodySize: number;
    readonly postData?: { readonly mimeType: string; readonly text: string; readonly _encoding?: 'base64' };
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly HarHeader[];
    readonly content: HarContent;
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
    /** HAR allows additional members with an underscore. */
    readonly _interim?: readonly number[];
    readonly _trailers?: readonly HarHeader[];
    readonly _incomplete?: true;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
}
