export const members = {}

export type MembersTexts = typeof members
