import { fill, textsIn } from '../../translations'
import type { PublicLetter } from './publicLetter'

/** The mail edition as plain text. */
export function editionText(letter: PublicLetter): string {
  const { edition, signature } = textsIn(letter.locale).mail
  const colon = letter.locale === 'zh' ? '：' : ': '
  const parts = [
    fill(edition.text, { ...letter, entries: '', note: '' }),
    ...(letter.note ? [fill(edition.note, { note: letter.note })] : []),
    ...letter.entries.map(({ title, opening, link }, index) =>
      [`${index + 1}. ${title}`, opening, `${edition.read}${colon}${link}`].filter(Boolean).join('\n'),
    ),
    `${edition.whole}${colon}${letter.link}`,
    [
      fill(edition.why, { series: letter.series }),
      `${edition.manage}${colon}${letter.manage}`,
      fill(signature, { organisation: letter.body }),
    ].join('\n'),
  ]
  return parts.join('\n\n')
}
