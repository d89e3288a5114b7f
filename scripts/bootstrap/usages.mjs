// What `npm run … -- --help` prints for the commands whose arguments the entry point checks. It reads their options from here.

const usages = {
  bench: `npm run bench -- [--docs] [SECTION]...

Measures all sections, or those named, side by side in one run: packages/bench/src/sections has a file for each.

  --docs             write the tables to docs/benchmarks.md`,
  site: `npm run site -- [--port N]

Builds the documentation and serves it on 127.0.0.1 until Ctrl-C.

  --port N           port (4173; 0 selects a free one)`,
  build: `npm run build

Generates the code and builds all packages.`,
  pack: `npm run pack -- [--to DIR] [PACKAGE]...

Builds all published packages, or those named (folders below packages/) with those that they depend on, and packs each as a
tarball. The tarballs of an earlier run are removed.

  --to DIR           folder for the tarballs (tarballs)`,
  release: `npm run release

Moves the recorded changes from .changeset/ to CHANGELOG.md and raises the version of all packages. All files must be committed.`,
  test: `npm test

Runs the checks before a commit: types, lint, generated code, ledger, every behavior test, the coverage table. A task whose
inputs have not changed since its last success is skipped. For single tests: npm run jest -- PATH`,
  prove: `npm run prove

Proves that the checks find errors: comparison with other tools, mutants of the contract, random requests, planted drifts,
installed packages, other Node versions.`,
  generate: `npm run generate

Generates code and documents from spec/, and the schema of the appliance's state from its type.`,
  'check-generated': `npm run check-generated

Generates again in memory, and compares the result with the generated files.`,
  mutate: `npm run mutate -- [--sample N] [--seed N]

Changes the contract in one place at a time, and reports which changes the checks notice.

  --sample N         only N mutants, which the seed selects (all)
  --seed N           seed of the sample (1)`,
  ledger: `npm run ledger

Compares the contract with the pages of the documentation, and lists each difference with its decision.`,
  figures: `npm run figures

Stores the figures of the last npm run prove beside the contract, for reviews in a fresh clone.`,
  'coverage:evidence': `npm run coverage:evidence

Lists the evidence of each operation of the contract, and the number of operations by evidence.`,
};

/** The help of a command. */
export function usageOf(name) {
  return `Usage: ${usages[name]}\n`;
}
