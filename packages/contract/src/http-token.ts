// The syntax of HTTP's names.

/** The source of the expression of a token, such as the name of a header (RFC 9110, section 5.6.2). */
export const tokenSource = "[!#$%&'*+.^_`|~\\w-]+";
