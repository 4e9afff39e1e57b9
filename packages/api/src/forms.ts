import { z } from 'zod'

// Naming one of the classes of `fetch` makes Node load all of it, which takes a tenth of a start. So they are
// named only when a form arrives.

export const formData = z.custom<FormData>((value) => value instanceof FormData, 'Send a form.')
export const file = z.custom<File>((value) => value instanceof File, 'Send a file.')
export const blob = z.custom<Blob>((value) => value instanceof Blob, 'Send a file.')
