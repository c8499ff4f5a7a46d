import { defineConfig } from 'vitest/config'

/** Two projects: `unit` runs beside each other, `e2e` drives real programs, two at a time. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/fixtures/**'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          // Each drives a program of its own; more at a time would starve one another.
          maxWorkers: 2,
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
