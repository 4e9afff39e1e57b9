// What `npm start` runs first, by whatever Node the machine has: builds what has changed. Only a failure is
// worth reading, so what the build prints is kept until then.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
if (status !== 0) {
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}unspin: the build failed; see above.\n`)
  process.exitCode = 1
}
