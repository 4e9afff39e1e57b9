import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const command = fileURLToPath(new URL('../../bin/unspin.js', import.meta.url))

if (!existsSync(new URL('../../dist/main.js', import.meta.url)))
  throw new Error('These tests run the built command: build it first.')

export interface Run {
  status: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  /** What the command reads from its standard input. */
  input?: string | Uint8Array
  env?: NodeJS.ProcessEnv
}

/** Nobody's own library and settings are looked into, let alone written. */
const noLibrary = join(tmpdir(), 'unspin-holds-none')

/** Variables that would change what the command prints are set by the test alone. */
export function environment(variables: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  // CI too: Node then takes every terminal for one without colour.
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, LC_ALL: ____, CI: _____, ...rest } = process.env
  return { ...rest, LANG: 'C.UTF-8', UNSPIN_LIBRARY: noLibrary, XDG_CONFIG_HOME: noLibrary, ...variables }
}

/** Runs the real command to its end. */
export function unspin(words: readonly string[], { cwd, input = '', env }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], { cwd, env: environment(env) })
    const run: Run = { status: null, signal: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text))
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ ...run, status, signal }))
    // Wrong usage ends before anything is read.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
