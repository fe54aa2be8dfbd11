/** A stretch of text that both have, or only the later, or only the earlier one. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** What two texts share, and the change that follows it; either may be empty. */
export type Hunk = { same: string; removed: string; added: string }
