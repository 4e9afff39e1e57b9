export const standardInput: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0'])

/** What a shell hands over for `<(command)`: a pipe that somebody is already writing to. */
export const openPipe = /^\/dev\/fd\/\d+$/
