// The query as text by name; a repeated name has all its values.

export type QueryValues = Readonly<Record<string, string | readonly string[]>>;

export function readQuery(url: string): QueryValues {
  const start = url.indexOf('?');
  if (start === -1) return {};
  const given = new URLSearchParams(url.slice(start + 1));
  const names = new Set(given.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const [first = '', ...more] = given.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}
