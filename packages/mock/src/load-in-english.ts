// Loads a package that uses faker with English words only.
import Module, { createRequire } from 'node:module';

const faker = '@faker-js/faker';

/**
 * Loads the package `name` with only the English words of faker, because those of all languages take longer to load than
 * Prism. A faker that is already loaded is used unchanged, and later imports get all languages.
 */
export function loadInEnglish(load: NodeJS.Require, name: string): unknown {
  const ofPackage = createRequire(load.resolve(name));
  const whole = fakerOf(ofPackage);
  if (whole === null || ofPackage.cache[whole] !== undefined) return load(name);
  const english: unknown = ofPackage(`${faker}/locale/en`);
  ofPackage.cache[whole] = Object.assign(new Module(whole), {
    exports: { default: english, faker: english },
    loaded: true,
  });
  try {
    return load(name);
  } finally {
    delete ofPackage.cache[whole];
  }
}

/** The file of faker that the package would load, or null for a package without it. */
function fakerOf(ofPackage: NodeJS.Require): string | null {
  try {
    return ofPackage.resolve(faker);
  } catch {
    return null;
  }
}
