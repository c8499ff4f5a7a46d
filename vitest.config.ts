import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { toolPath } from './test/support/tools.ts'

const chromium = toolPath('chromium')

/**
 * Three projects, one after the other: `unit`, then `components`, which shows single components in Chromium, then `e2e`,
 * which drives real programs.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/components/**', 'test/e2e/**', 'test/fixtures/**'],
          // One less than the cores, as vitest would have it, leaves half of a small machine idle.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        // Found before the first test: what is found in the midst of one loads its page anew.
        optimizeDeps: {
          entries: ['renderer/main.tsx', 'test/components/**/*.tsx'],
          include: ['axe-core', 'react/jsx-dev-runtime', 'vitest-browser-react'],
        },
        test: {
          name: 'components',
          // Where there is no browser, one test says so in place of these.
          include: [`test/components/${chromium === undefined ? 'no-browser.test.ts' : '**/*.test.tsx'}`],
          setupFiles: chromium === undefined ? [] : ['test/components/set-up.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          retry: 1,
          testTimeout: 60_000,
          browser: {
            enabled: chromium !== undefined,
            provider: playwright(
              chromium === undefined ? {} : { launchOptions: { executablePath: chromium } },
            ),
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          // Each drives a program of its own; more at a time would starve one another.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          // A machine that starves a window of its turn is no defect of the program; the report says what was tried twice.
          retry: 1,
          testTimeout: 180_000,
          // A program on a busy machine takes its time; what it never shows fails all the same.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
