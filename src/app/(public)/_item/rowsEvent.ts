/** Dispatched on the form with a number: so many rows of suggestions are wanted, before their fields are filled. */
export const rowsEvent = 'suggestions:rows'
