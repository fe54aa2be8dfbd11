import type { SolicitationTexts } from '../zh/solicitation'

export const solicitation: SolicitationTexts = {}
