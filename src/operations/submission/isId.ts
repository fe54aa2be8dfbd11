/** Whether a text can be compared with an id column; PostgreSQL refuses the whole query otherwise. */
export const isId = (text: string): boolean => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text)
