/** Lengths of GB/T 9704-2012 as Word takes them: twentieths of a point (twips) unless said otherwise. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1_440)

export const measures = {
  page: { width: 11_906, height: 16_838 },
  margin: {
    top: twips(37),
    bottom: twips(35),
    left: twips(28),
    right: twips(26),
    header: twips(15),
    footer: twips(24),
  },
  /** 156 mm */
  width: 11_906 - twips(28) - twips(26),
  /** 28.95 pt: at 29 pt only 21 lines fit in 225 mm. */
  line: 579,
  /** Half-points: 3号, 2号, 4号, 小四 */
  size: { text: 32, title: 44, small: 28, table: 24 },
  /** What a 16 pt character gives up so that 28 fit in 156 mm; a grid of characters only Word understands. */
  spacing: -5,
  /** One and two characters of the text */
  character: 316,
  indent: 632,
  /** Lines of 版记, 24 pt */
  footLine: 480,
  /** Eighths of a point: the red rule 0.5 mm, outer rules of 版记 0.35 mm, inner 0.25 mm */
  rule: { red: 12, thick: 8, thin: 6 },
  red: 'E60012',
} as const
