import { fileURLToPath } from 'node:url'

/**
 * Arguments of Node for tests that start threads. These run our TypeScript as it stands, which each thread strips of its types by a
 * WebAssembly module of Node's. Once in some dozens of runs a thread ended the process while V8 (13.6, Node 24.21) took a faster wrapper
 * for such a module's calls and freed the slower one; the bundle that people run strips nothing. Here wrappers stay as they are.
 */
export const threadArguments = ['--wasm-wrapper-tiering-budget=2000000000']

/**
 * Lets the processes and threads that tests start keep what they made of our TypeScript, and find it again: each loads all of it, in half
 * the time of the processor then. Node asks for a file by what is in it, so that nothing in there grows old.
 */
export function keepCompiled(): void {
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url))
}
