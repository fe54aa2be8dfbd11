export const solicitation = {}

export type SolicitationTexts = typeof solicitation
