import type { AdmissionTexts } from '../zh/admission'

export const admission: AdmissionTexts = {}
