// A request as it reaches the appliance, whoever carried it.

/** The headers that mean something to the appliance, by name in lower case; others may stand beside them. */
export interface RequestHeaders {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly 'content-type'?: string | undefined;
  readonly 'accept-type'?: string | readonly string[] | undefined;
}

export interface RequestHead {
  readonly method: string;
  /** Path and query, or the absolute form, percent-encoded. */
  readonly target: string;
  readonly headers: RequestHeaders;
}

export interface SimulatedRequest extends RequestHead {
  readonly body: RequestBytes;
}

/** The bytes of the body, none when there is no body; null for one that broke off or is larger than is read. */
export type RequestBytes = Uint8Array | null;
