/** The largest body of a request: two articles of the greatest length in any script, and what JSON adds. */
export const maxBodyBytes = 64_000_000
