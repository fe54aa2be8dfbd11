import { describe, expect, it } from 'vitest'
import { checkValues, mayKeep } from '../../../src/server/submission/checkValues'

const secretFields = (values: Parameters<typeof checkValues>[0], names: string[] = []): string[] =>
  checkValues(values, names).flatMap(({ field, code }) => (code === 'stateSecret' ? [field] : []))

describe('a classification marking', () => {
  it.each([
    ['in a text', { situation: '机密★1年' }, 'situation'],
    ['in a suggestion', { suggestions: [{ text: '【秘密】' }] }, 'suggestions.0.text'],
    ['in a field that is no text', { reporter: { unit: '密级：绝密' } }, 'reporter.unit'],
    ['in a field nobody knows', { unknown: { deep: ['绝密★'] } }, 'unknown.deep.0'],
    ['in what an import could not place', { _leftover: ['', '机密★长期'] }, '_leftover.1'],
  ])('is found %s, once', (_, values, field) => {
    expect(secretFields(values)).toEqual([field])
    expect(mayKeep(checkValues(values, []))).toBe(false)
  })

  it('is found in the name of a file', () => {
    expect(secretFields({}, ['报告.docx', '机密★报告.docx'])).toEqual(['files'])
  })

  it('is not seen in ordinary words', () => {
    const values = { title: '关于加强保密教育的建议', situation: '企业反映商业秘密泄露的情况较多。' }
    expect(secretFields(values, ['秘密花园.pdf'])).toEqual([])
  })
})
