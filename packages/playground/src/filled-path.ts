// Fills the path of an operation with values.

/** `{name}` in the template becomes the encoded value of that name, or empty without one. */
export function filledPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
