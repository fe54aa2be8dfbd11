import type { LettersTexts } from '../zh/letters'

export const letters: LettersTexts = {
  title: 'Letters',
  dispatch: 'Letter of dispatch',
  notice: 'Notice',
  reply: 'Letter of reply',
  download: 'Download: {{letter}} ({{kind}})',
  none: 'There are no letters yet.',
}
