// What `npm start` runs, by whatever Node the machine has: hands over to the workspace's own.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url))
const command = fileURLToPath(new URL('unspin.js', import.meta.url))
const words = process.argv.slice(2)

if (existsSync(node)) {
  const child = spawn(node, [command, ...(words.length > 0 ? words : ['sample'])], {
    stdio: 'inherit',
    // npm moves to the workspace's root; paths are meant from where the person is.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Ctrl-C reaches the child by itself; here it must only not end us first.
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  }
  child.on('error', (error) => fail(error.message))
  child.on('close', (status, signal) => process.exit(signal ? 128 + constants.signals[signal] : status))
} else {
  fail('the workspace is not installed. Run `npm run setup` first.')
}

function fail(message) {
  process.stderr.write(`unspin: ${message}\n`)
  process.exitCode = 1
}
