/** Where the router answers; everything else is the web app. */
export const trpcPath = '/trpc'
