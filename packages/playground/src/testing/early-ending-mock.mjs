// In place of the mock's worker: a thread that ends before it answers.
process.exit(9);
