// The thread of the mock, beside the program.
import '@lunarest/playground/mock-worker';
