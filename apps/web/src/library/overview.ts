import type { Client } from '../api/client.ts'

/** What the library holds, counted. */
export type LibraryOverview = Awaited<ReturnType<Client['library']['overview']['query']>>
