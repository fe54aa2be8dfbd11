/** What the office and departments read about letters of handling; the words on the letters are in `letterWords`. */
export const letters = {
  title: '函件',
  dispatch: '交办通知单',
  notice: '督查单',
  reply: '复函',
  download: '下载{{letter}}（{{kind}}）',
  none: '还没有函件。',
}

export type LettersTexts = typeof letters
