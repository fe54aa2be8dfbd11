/** Characters of a reader's comment, as a reader counts them. */
export const commentCharacters = 500

/** Times one network may send feedback in an hour: a school or an office is one network. */
export const feedbackPerNetwork = 30

/** Times feedback may be sent in an hour by all together. */
export const feedbackPerHour = 2_000
