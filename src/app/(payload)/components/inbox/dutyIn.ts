const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

/** The duty named by the address of its page, or by its id; null when none is named. */
export const dutyIn = (typed: string): string | null => ID.exec(typed)?.[0].toLowerCase() ?? null
