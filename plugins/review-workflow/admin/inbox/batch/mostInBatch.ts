/** Most tasks approved in one go; each is confirmed by hand, and nobody confirms more with care. */
export const mostInBatch = 50
