// The answer to completed work without a location.

export function doneAnswer(): { readonly status: 204 } {
  return { status: 204 };
}
