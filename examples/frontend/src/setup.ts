// Runs before each test file.
import { configure } from '@testing-library/react';

// By default Testing Library gives up after a second, which a busy machine may need for one request.
configure({ asyncUtilTimeout: 60_000 });
