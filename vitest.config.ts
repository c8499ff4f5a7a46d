import { defineConfig } from 'vitest/config'

/** Two projects, one after the other, each with two workers: `unit`, then `e2e`, which drives real programs. */
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
          // One less than the cores, as vitest would have it, leaves half of a small machine idle.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
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
          sequence: { groupOrder: 1 },
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
