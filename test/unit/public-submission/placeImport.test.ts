import { describe, expect, it } from 'vitest'
import type { Values } from '../../../plugins/public-submission'
import { placeImport } from '../../../src/server/submission/placeImport'

const placed = {
  title: '关于甲的建议',
  situation: '情况',
  analysis: '原因',
  suggestions: ['建议一', '建议二'],
}

describe('an imported text', () => {
  it('fills what is empty', () => {
    const { values, leftover } = placeImport({ title: ' ', suggestions: [{ text: '' }] }, placed)
    expect(values).toEqual({
      title: '关于甲的建议',
      situation: '情况',
      analysis: '原因',
      suggestions: [{ text: '建议一' }, { text: '建议二' }],
    })
    expect(leftover).toEqual([])
  })

  it('comes behind what was typed, and never in its place', () => {
    const typed: Values = {
      title: '我的标题',
      situation: '我写的\r\n',
      analysis: '我的原因',
      suggestions: [{ text: '我的建议', department: 'd' }, { text: '' }],
      category: 'livelihood',
    }
    const { values, leftover } = placeImport(typed, placed)
    expect(values).toEqual({
      title: '我的标题',
      situation: '我写的\n\n情况',
      analysis: '我的原因\n\n原因',
      suggestions: [{ text: '我的建议', department: 'd' }, { text: '建议一' }, { text: '建议二' }],
      category: 'livelihood',
    })
    expect(leftover).toEqual(['关于甲的建议'])
  })

  it('is not put there twice', () => {
    const once = placeImport({}, placed).values
    expect(placeImport(once, placed)).toEqual({ values: once, leftover: [] })
  })

  it('leaves over what the form has no row for', () => {
    const suggestions = Array.from({ length: 25 }, (_, index) => `建议${index}`)
    const { values, leftover } = placeImport({}, { ...placed, suggestions })
    expect(values.suggestions).toHaveLength(20)
    expect(leftover).toEqual(['建议20', '建议21', '建议22', '建议23', '建议24'])
  })

  it('keeps a row that names only a department', () => {
    const { values } = placeImport({ suggestions: [{ text: '', department: 'd' }] }, placed)
    expect(values.suggestions).toHaveLength(3)
  })

  it.each([null, 5, 'text', { text: 1 }, ['x']])('stands rows of a wrong type: %j', (row) => {
    expect(() => placeImport({ title: null, situation: 5, suggestions: [row] }, placed)).not.toThrow()
  })
})
