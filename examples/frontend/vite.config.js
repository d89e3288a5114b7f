import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Playwright's own browser, unless CHROMIUM names another one.
const executablePath = process.env.CHROMIUM;

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022' },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/setup.ts'],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: 'playwright',
      instances: [{ browser: 'chromium', launch: { executablePath, args: ['--no-sandbox'] } }],
    },
  },
});
