// How V8 runs the generator.

/** A generation is over before optimized code pays for itself: without it, it takes two thirds of the processor time. */
export async function skipOptimization(): Promise<void> {
  // Loaded only when something is generated.
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-opt');
}
