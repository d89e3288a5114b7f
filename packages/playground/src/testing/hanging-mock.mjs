// In place of the mock's worker: a thread that never gets ready, and never looks at a message.
for (;;);
