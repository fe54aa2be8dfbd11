export const admission = {}

export type AdmissionTexts = typeof admission
