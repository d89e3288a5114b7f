// V8 options of the generator.

/**
 * A generation ends before optimized code pays off: without optimization, it takes two thirds of the
 * processor time.
 */
export async function skipOptimization(): Promise<void> {
  // Loaded only for a generation.
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-opt');
}
