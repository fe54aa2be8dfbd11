/** In place of a field that the form does not show, since what it holds is written elsewhere. */
export const NoField = () => null
