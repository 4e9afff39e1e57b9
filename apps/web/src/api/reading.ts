// oxlint-disable-next-line typescript/no-restricted-imports -- pure, and shared with the terminal: nothing of the library comes along
export * from '@unspin/library/reading'
