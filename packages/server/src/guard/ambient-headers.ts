// Headers that answers carry for reasons outside the API.

/**
 * `x-` headers with which helmet tells browsers to be careful. They belong to the way the server is offered, not to what
 * an operation answers, and every answer has them; any other `x-` header must stand in the contract.
 */
export const ambientHeaders: ReadonlySet<string> = new Set(['x-content-type-options', 'x-frame-options']);
