// Tokens and media types as HTTP writes them.

/** The expression of a token, which names and methods are (RFC 9110, section 5.6.2). */
export const tokenSource = "[!#$%&'*+.^_`|~\\w-]+";

export const token = new RegExp(`^${tokenSource}$`);

/** A media type or a range of them, with parameters. */
export const mediaType = new RegExp(`^${tokenSource}/${tokenSource}\\s*(?:;.*)?$`, 's');
