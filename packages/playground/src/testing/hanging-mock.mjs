// Replaces the worker of the mock: a thread that never answers and never reads a message.
for (;;);
