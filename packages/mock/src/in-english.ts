// Loads a CommonJS package without most of faker, whose words in every language take longer to load than all of Prism.
import Module, { createRequire } from 'node:module';

const faker = '@faker-js/faker';

/**
 * Loads the package `name`, which finds faker with its English words only. A faker that this process has already loaded is
 * taken as it is, and the next one to ask for faker gets all of it.
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
