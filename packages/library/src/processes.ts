/** Whether there is a process of this number. */
export function isAlive(pid: number): boolean {
  try {
    // No signal is sent by 0: the system only looks whether it could be.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
