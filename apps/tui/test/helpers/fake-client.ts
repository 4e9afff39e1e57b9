import type { Client } from '@unspin/api'

type Calls<T> = {
  [Name in keyof T]?: T[Name] extends (...words: never[]) => unknown
    ? (...words: never[]) => unknown
    : Calls<T[Name]>
}

/** A client that answers the calls given, and fails on any other. */
export const fakeClient = (calls: Calls<Client>): Client => calls as Client
