// A request to the appliance, independent of its transport.

/** The headers that the appliance reads, by lower-case name; others may be present. */
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

/** The bytes of the body, empty without one; null for a body that broke off or exceeds the limit. */
export type RequestBytes = Uint8Array | null;
