import { describe, expect, it } from 'vitest'
import { checkSubmission, readSubmission, type SubmissionInput } from '../../../src/domain/submission'

const good: SubmissionInput = {
  title: '关于增设社区助餐点的建议',
  situation: '老城三个街道六十岁以上老人超过三成，仅有两处助餐点，中午排队常在半小时以上。',
  analysis: '场地分散，配送半径过大。',
  suggestions: [{ text: '在每个社区设一处助餐点。' }],
  category: 'livelihood',
  reporter: { name: '林知远', email: 'lin@example.org', phone: '010-5550100' },
  publicConsent: true,
  original: true,
}

const codes = (change: Partial<SubmissionInput>) =>
  checkSubmission({ ...good, ...change }).map(({ field, code }) => `${field}:${code}`)
const reporter = (change: Partial<SubmissionInput['reporter']>) => ({
  reporter: { ...good.reporter, ...change },
})

describe('a submission', () => {
  it('is taken in when nothing is wrong', () => expect(checkSubmission(good)).toEqual([]))

  it.each<[string, Partial<SubmissionInput>, string[]]>([
    ['no title', { title: '' }, ['title:titleRequired']],
    ['a title of three characters', { title: '修路灯' }, ['title:titleTooShort']],
    ['a title of 100 characters', { title: '字'.repeat(100) }, []],
    ['a title of 101 characters', { title: '字'.repeat(101) }, ['title:tooLong']],
    ['rare characters, each counted once', { title: '𠮷'.repeat(100) }, []],
    ['no situation', { situation: '' }, ['situation:situationRequired']],
    ['a situation of 19 characters', { situation: '字'.repeat(19) }, ['situation:situationTooShort']],
    ['a situation of 5,001 characters', { situation: '字'.repeat(5001) }, ['situation:tooLong']],
    [
      'an analysis of 5,001 characters',
      { analysis: '字'.repeat(5001), situation: '字'.repeat(20) },
      ['analysis:tooLong'],
    ],
    ['no suggestion', { suggestions: [] }, ['suggestions.0.text:suggestionRequired']],
    [
      'a department without a suggestion',
      { suggestions: [{ text: '', department: 'x' }] },
      ['suggestions.0.text:suggestionEmpty'],
    ],
    [
      'a suggestion of 2,001 characters',
      { suggestions: [{ text: '字'.repeat(2001) }] },
      ['suggestions.0.text:tooLong'],
    ],
    [
      '21 suggestions',
      { suggestions: Array.from({ length: 21 }, () => ({ text: '好' })) },
      ['suggestions.0.text:tooManySuggestions'],
    ],
    [
      'more than 8,000 characters in all',
      { situation: '字'.repeat(4500), analysis: '字'.repeat(4500) },
      ['situation:totalTooLong'],
    ],
    ['no category', { category: '' }, ['category:categoryRequired']],
    ['a category of somebody else', { category: 'sports' }, ['category:categoryUnknown']],
    ['no name', reporter({ name: '' }), ['reporter.name:nameRequired']],
    ['a name of 61 characters', reporter({ name: '字'.repeat(61) }), ['reporter.name:tooLong']],
    ['no email', reporter({ email: '' }), ['reporter.email:emailRequired']],
    ['two addresses', reporter({ email: 'a@example.org,b@example.org' }), ['reporter.email:emailInvalid']],
    [
      'a header in the address',
      reporter({ email: 'a@example.org\r\nBcc: b@example.org' }),
      ['reporter.email:emailInvalid'],
    ],
    ['words for a telephone', reporter({ phone: '请来电' }), ['reporter.phone:phoneInvalid']],
    ['no answer about publication', { publicConsent: null }, ['publicConsent:consentRequired']],
    ['no consent, without a reason', { publicConsent: false }, []],
    ['no declaration', { original: false }, ['original:originalRequired']],
  ])('with %s', (_, change, expected) => expect(codes(change)).toEqual(expected))

  it('reports every problem at once, in the order of the form', () => {
    expect(checkSubmission(readSubmission({})).map(({ field }) => field)).toEqual([
      'title',
      'situation',
      'suggestions.0.text',
      'category',
      'reporter.name',
      'reporter.email',
      'publicConsent',
      'original',
    ])
  })
})

describe('a marking of a state secret', () => {
  it.each([
    '机密★1年',
    '绝 密 ★',
    '【机密】关于某事',
    '密级：秘密',
    '正文\n机密\n正文',
    '秘密：三年',
    '　　秘密 10年',
  ])('is refused: %s', (text) => {
    expect(codes({ situation: `${good.situation}\n${text}` })).toContain('situation:stateSecret')
  })
  it.each(['保守国家秘密是每个公民的义务', '商业秘密保护不足', '机密性要求', '秘密投票的做法'])(
    'is not seen in: %s',
    (text) => {
      expect(codes({ situation: `${good.situation}\n${text}` })).toEqual([])
    },
  )
})

describe('reading what came in', () => {
  it('drops unused rows, splits names, makes one line of a line', () => {
    expect(
      readSubmission({
        title: ' 关于\r\nBcc: x ',
        suggestions: [{ text: ' 一 ' }, { text: '', department: '' }, 5],
        coReporters: '陈一、陈二，陈一',
        reporter: { name: '林\u0000知远', email: 'LIN@Example.org' },
        publicConsent: 'no',
        original: 'yes',
      }),
    ).toMatchObject({
      title: '关于 Bcc: x',
      suggestions: [{ text: '一' }],
      coReporters: ['陈一', '陈二'],
      reporter: { name: '林 知远', email: 'lin@example.org' },
      publicConsent: false,
      original: true,
    })
  })
  it.each([
    null,
    5,
    'x',
    [],
    { __proto__: null, title: {}, reporter: [], suggestions: 'x', coReporters: {} },
  ])('bears %j', (values) => {
    expect(() => checkSubmission(readSubmission({ ...(values as object) }))).not.toThrow()
  })
})
