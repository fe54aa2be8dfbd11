/** The key of a mail about a duty: the same cause is never mailed twice. */
export const mailKeyOf = (assignment: string, cause: string): string => `assignment:${assignment}:${cause}`
