import type { MembersTexts } from '../zh/members'

export const members: MembersTexts = {}
