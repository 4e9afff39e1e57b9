import { z } from 'zod'

// Node loads the whole of `fetch` for whoever names one of its classes, a tenth of a start: so only those do to whom a form comes.

export const formData = z.custom<FormData>((value) => value instanceof FormData, 'Send a form.')
export const file = z.custom<File>((value) => value instanceof File, 'Send a file.')
export const blob = z.custom<Blob>((value) => value instanceof Blob, 'Send a file.')
