/** How long a test waits for what is to come, in milliseconds: how soon it comes is the affair of a machine that does other work too. */
export const patience = 60_000

/**
 * The time limits of every package and app: of tests, of hooks (Vitest counts those apart) and of all that they wait for.
 * A test outlasts the wait in it, so that what fails says what it waited for. They are there for what hangs, not for what is
 * slow, which benchmarks tell.
 */
export const timeLimits = {
  testTimeout: 3 * patience,
  hookTimeout: 3 * patience,
  teardownTimeout: patience,
  expect: { poll: { timeout: patience } },
}
