import type { Client } from './client.ts'

/** What the library holds, counted. */
export type LibraryOverview = Awaited<ReturnType<Client['library']['overview']['query']>>
