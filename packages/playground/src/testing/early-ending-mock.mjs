// Replaces the worker of the mock: a thread that ends before its first answer.
process.exit(9);
