// The answer to work that is done and that no location names.

export function doneAnswer(): { readonly status: 204 } {
  return { status: 204 };
}
