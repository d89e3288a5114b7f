// The thread of the mock, as a separate file beside the program.
import '@lunarest/playground/mock-worker';
