import { describe, expect, it } from 'vitest'
import { en as digestEn } from '../../plugins/digest/translations/en'
import { zh as digestZh } from '../../plugins/digest/translations/zh'
import { en as mailEn } from '../../plugins/department-mail/translations/en'
import { zh as mailZh } from '../../plugins/department-mail/translations/zh'
import { en as submissionEn } from '../../plugins/public-submission/translations/en'
import { zh as submissionZh } from '../../plugins/public-submission/translations/zh'
import { en as reviewEn } from '../../plugins/review-workflow/translations/en'
import { zh as reviewZh } from '../../plugins/review-workflow/translations/zh'
import { en as solicitationEn } from '../../plugins/solicitation/translations/en'
import { zh as solicitationZh } from '../../plugins/solicitation/translations/zh'
import { textsIn } from '../../src/translations'

const dictionaries: [string, object, object][] = [
  ['the application', textsIn('zh'), textsIn('en')],
  ['review-workflow', reviewZh, reviewEn],
  ['digest', digestZh, digestEn],
  ['department-mail', mailZh, mailEn],
  ['public-submission', submissionZh, submissionEn],
  ['solicitation', solicitationZh, solicitationEn],
]

/** An ordinary person's name is shown with nothing after it. */
const nothingToSay = ['actorKinds.user']

/** Every text of a dictionary under its path. */
function flat(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = path === '' ? key : `${path}.${key}`
      if (typeof value === 'object' && value !== null) return [...flat(value, here)]
      return [[here, typeof value === 'string' ? value : '']]
    }),
  )
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? ''))].sort()

describe.each(dictionaries)('the texts of %s', (_, zh, en) => {
  const [chinese, english] = [flat(zh), flat(en)]

  it('have the same keys in Chinese and in English', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('are none of them empty', () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(empty.filter((key) => !nothingToSay.includes(key))).toEqual([])
  })

  it('have the same places to fill', () => {
    const different = [...chinese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  it('are in the language they say', () => {
    const notEnglish = [...english].filter(([, text]) => /\p{Script=Han}{6,}/u.test(text)).map(([key]) => key)
    expect(notEnglish).toEqual([])
  })
})
