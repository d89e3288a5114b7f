// Headers that answers carry for reasons outside the API.

/**
 * `x-` headers with which helmet protects browsers. They belong to the transport, not to an operation's
 * answer, and every answer has them; the contract must document any other `x-` header.
 */
export const ambientHeaders: ReadonlySet<string> = new Set(['x-content-type-options', 'x-frame-options']);
