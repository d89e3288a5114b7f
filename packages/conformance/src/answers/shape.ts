// The shape of a JSON value: the JSON type at each path, where `*` stands for every item of a list.

export type Shape = ReadonlyMap<string, string>;

export function shapeOf(value: unknown): Shape {
  const shape = new Map<string, string>();
  look(value, '');
  return shape;

  function look(item: unknown, place: string): void {
    shape.set(place, typeOf(item));
    if (Array.isArray(item)) for (const entry of item) look(entry, `${place}/*`);
    else if (typeof item === 'object' && item !== null)
      for (const [name, inner] of Object.entries(item)) look(inner, `${place}/${name}`);
  }
}

/** The paths that both shapes have with different types; null is compatible with every type. */
export function disagreements(one: Shape, other: Shape): readonly string[] {
  return [...one].flatMap(([place, type]) => {
    const there = other.get(place);
    return there === undefined || there === type || type === 'null' || there === 'null'
      ? []
      : [`${place}: ${type} and ${there}`];
  });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
