// Checks the options of a function for callers without types.

/** A check of a value and its description: `a port from 0 to 65535`. */
export interface OptionRule {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

export type OptionRules<Options> = { readonly [Name in keyof Options]-?: OptionRule };

/**
 * @param function_ the name of the function, for the message
 * @throws TypeError for options that are not an object, an unknown option, or an invalid value; the message never repeats
 * a value that could be a secret, only names and texts of plain options.
 */
export function checkOptions<Options extends object>(
  function_: string,
  options: Options,
  rules: OptionRules<Options>,
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${function_} requires an object of options.`);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(rules, name))
      throw new TypeError(
        `${function_} has no option ${name}. Known: ${Object.keys(rules).sort().join(', ')}.`,
      );
    // The check above has found the name among the rules.
    const { fits, expected } = rules[name as keyof Options];
    if (value !== undefined && !fits(value))
      throw new TypeError(`${function_}: ${name} must be ${expected}.`);
  }
}

/** One of the given texts. */
export function oneOf(texts: readonly string[]): OptionRule {
  return { expected: `one of ${texts.join(', ')}`, fits: (value) => texts.some((text) => text === value) };
}

/** An object with these methods. */
export function withMethods(methods: readonly string[]): OptionRule {
  const has = (value: object, name: string) => typeof Reflect.get(value, name) === 'function';
  return {
    expected: `an object with the methods ${methods.join(', ')}`,
    fits: (value) => typeof value === 'object' && value !== null && methods.every((name) => has(value, name)),
  };
}

/** Any value that the parse function accepts without throwing. */
export function readableBy<Given>(expected: string, read: (given: Given) => unknown): OptionRule {
  return {
    expected,
    fits(value) {
      try {
        // The parse function rejects values of other types.
        read(value as Given);
        return true;
      } catch {
        return false;
      }
    },
  };
}

export const rules = {
  text: { expected: 'a non-empty string', fits: (value) => typeof value === 'string' && value !== '' },
  port: {
    expected: 'a whole number from 0 to 65535',
    fits: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
  },
} as const satisfies Readonly<Record<string, OptionRule>>;
