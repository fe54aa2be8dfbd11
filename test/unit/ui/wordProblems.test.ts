import { describe, expect, it } from 'vitest'
import { problemAt, wordProblems } from '../../../src/ui/form/wordProblems'

const words = { required: '必填', 'by.required': '请填写答复人', tooLong: '最多 {{max}} 字' }

describe('wordProblems', () => {
  it('prefers the words of the field, then those of the code, with their values', () => {
    const problems = wordProblems(
      [
        { field: 'by', code: 'required' },
        { field: 'title', code: 'required' },
        { field: 'title', code: 'tooLong', context: { max: 100 } },
      ],
      words,
    )
    expect(problems.map(({ text }) => text)).toEqual(['请填写答复人', '必填', '最多 100 字'])
    expect(problemAt(problems, 'title')).toBe('必填')
    expect(problemAt(problems, 'email')).toBeUndefined()
  })

  it('asks the dictionaries in their order and shows the code when none knows it', () => {
    expect(wordProblems([{ field: 'a', code: 'x' }], { x: 'first' }, { x: 'second' })[0]?.text).toBe('first')
    expect(wordProblems([{ field: 'a', code: 'x' }], {}, { x: 'second' })[0]?.text).toBe('second')
    expect(wordProblems([{ field: 'a', code: 'constructor' }], {})[0]?.text).toBe('constructor')
  })
})
