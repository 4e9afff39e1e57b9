export * from '@unspin/library/reading'
