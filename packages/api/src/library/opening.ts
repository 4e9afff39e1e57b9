// Loaded by the first call that needs a library: a comparison of two texts starts without a database.
export { openSqliteStore } from '@unspin/library'
