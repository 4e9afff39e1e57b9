import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { command, environment, unspin } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/folder.ts'
import { isHere } from './interactive-shell.ts'

/** What a shell offers for a line, the cursor at its end. */
const scripts = {
  bash: `eval "$(unspin completion bash)"
    read -ra COMP_WORDS <<< "$1"
    [[ $1 == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)) COMP_LINE=$1 COMP_POINT=\${#1}
    [[ $(complete -p unspin) == *' -F _unspin unspin' ]] || exit 1
    _unspin unspin "\${COMP_WORDS[COMP_CWORD]}"
    printf '%s\\n' "\${COMPREPLY[@]}"`,
  fish: `unspin completion fish | source
    complete -C "$argv[2]" | string split -f1 \\t; or true`,
}

/** A folder where the command is called by its name, with a library of two articles. */
async function home() {
  const cwd = temporaryFolder({ 'story.txt': 'x' })
  const env = environment({ UNSPIN_LIBRARY: join(cwd, 'library'), PATH: `${cwd}:${process.env['PATH']}` })
  writeFileSync(join(cwd, 'unspin'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`)
  chmodSync(join(cwd, 'unspin'), 0o755)
  const articles = ['flood-1', 'flood-2'].map((id) =>
    JSON.stringify({ id, text: `The river rose to ${id}.` }),
  )
  await unspin(['add', '-'], { cwd, env, input: articles.join('\n') })
  await unspin(['add', '-', '--library', 'other'], {
    cwd,
    env,
    input: JSON.stringify({ id: 'fire', text: 'It burns.' }),
  })
  return { cwd, env }
}

describe.each((['bash', 'fish'] as const).filter(isHere))('%s', (shell) => {
  const script = scripts[shell]

  test('completes commands, options, values and ids', async () => {
    const { cwd, env } = await home()
    const offered = async (line: string) => {
      const { stdout } = await promisify(execFile)(shell, ['-c', script, 'sh', line], { cwd, env })
      return stdout.split('\n').filter(Boolean).sort()
    }
    expect(await offered('unspin comp')).toEqual(['compare', 'completion'])
    expect(await offered('unspin library ')).toContain('export')
    expect(await offered('unspin library --library list sh')).toEqual(['sharing', 'show'])
    expect(await offered('unspin help library l')).toEqual(['list'])
    expect(await offered('unspin compare --fail')).toEqual(['--fail-on'])
    expect(await offered('unspin compare --fail-on re')).toEqual(['reprint', 'rewritten'])
    expect(await offered('unspin compare --fail-on spun,re')).toEqual(['spun,reprint', 'spun,rewritten'])
    expect(await offered('unspin library list --order ')).toEqual(['ascending', 'descending'])
    expect(await offered('unspin completion ')).toEqual(['bash', 'fish', 'zsh'])
    expect(await offered('unspin library show f')).toEqual(['flood-1', 'flood-2'])
    expect(await offered('unspin library show --library other f')).toEqual(['fire'])
    expect(await offered('unspin compare story.txt flo')).toEqual(['flood-1', 'flood-2'])
  })
})

test.runIf(isHere('zsh'))('what zsh is given is sound', async () => {
  const { stdout } = await unspin(['completion', 'zsh'])
  expect(spawnSync('zsh', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  })
})

test('a shell that nobody knows is told which there are', async () => {
  const { status, stderr } = await unspin(['completion', 'tcsh'])
  expect(status).toBe(2)
  expect(stderr).toContain('Allowed choices are bash, zsh, fish.')
})

test('no library, no ids, no complaint', async () => {
  expect(await unspin(['__ids', 'bash', 'a'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
})
