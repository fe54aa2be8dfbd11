/** Days in which a guest may confirm what was sent in their name; after them it is deleted. */
export const confirmWithinDays = 7
