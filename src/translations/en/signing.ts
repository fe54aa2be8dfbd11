import type { SigningTexts } from '../zh/signing'

export const signing: SigningTexts = {}
