import { describe, expect, it } from 'vitest'
import { checkTemplate } from '../../../src/operations/templates/checkTemplate'
import { defaultWords, editableTemplates } from '../../../src/operations/templates/editableTemplates'
import { sampleValues } from '../../../src/operations/templates/sampleValues'
import { locales } from '../../../src/translations'

const original = { subject: '请办理：{{title}}', text: '{{name}}：\n{{link}}' }

describe('the words of a mail', () => {
  it('may leave out what is not needed', () => {
    expect(checkTemplate({ subject: '请办理', text: '请打开：{{link}}' }, original)).toEqual([])
  })

  it('keep the link the recipient acts by', () => {
    expect(checkTemplate({ subject: '请办理 {{link}}', text: '请打开。' }, original)).toEqual([
      { field: 'text', code: 'missingPlace', place: 'link' },
    ])
  })

  it('use only values that are filled in', () => {
    expect(checkTemplate({ subject: '{{dued}}', text: '{{link}}' }, original)).toEqual([
      { field: 'subject', code: 'unknownPlace', place: 'dued' },
    ])
  })

  it('have a subject of one line and a text', () => {
    const codes = checkTemplate({ subject: 'a\nb', text: ' ' }, { subject: 'x', text: 'y' }).map(
      ({ code }) => code,
    )
    expect(codes).toEqual(['required', 'lineBreak'])
  })
})

describe.each(locales)('the product’s own words in %s', (locale) => {
  it.each(editableTemplates)('%s can be saved as they are and looked at', (template) => {
    const words = defaultWords(template, locale)
    expect(checkTemplate(words, words)).toEqual([])
    const values = sampleValues(template, locale, { name: '甲', publicUrl: 'http://example.org' })
    const unknown = Object.values(values).filter((value) => value.startsWith('‹'))
    expect(unknown).toEqual([])
  })
})
