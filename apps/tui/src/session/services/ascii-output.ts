import { inAscii } from '../../text/ascii.ts'

/**
 * The terminal, for one that is not in UTF-8: what is written to it is put into ASCII last,
 * so that no screen can forget to.
 */
export function asciiOutput(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (text: string | Uint8Array, ...rest: []): boolean =>
    stdout.write(typeof text === 'string' ? inAscii(text, stdout.columns) : text, ...rest)
  return new Proxy(stdout, {
    get: (target, name) => {
      if (name === 'write') return write
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
