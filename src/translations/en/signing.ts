import type { SigningTexts } from '../zh/signing'

export const signing: SigningTexts = {
  consultation: {
    notPassed: 'Not passed by a monthly consultation yet: {{entries}}.',
    quoted: '“{{title}}”',
    separator: ', ',
  },
}
