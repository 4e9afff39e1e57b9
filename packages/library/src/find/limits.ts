// Apart from the search itself: the help of a command tells of them, and must not load it.

/** So many matches are given unless another limit is said. */
export const defaultMatches = 100
/** No more are given at once, nor are more articles compared with one. */
export const mostMatches = 1000
