import { describe, expect, it } from 'vitest'
import { dayInZone, editionHash, type EditionContent } from '../../../plugins/digest'

const content: EditionContent = {
  seriesName: '摘编',
  masthead: '社情民意摘编',
  issuer: '测试市政协',
  title: '某期',
  editorsNote: null,
  year: 2026,
  number: 1,
  cumulativeNumber: 9,
  date: '2026-01-01',
  signatory: null,
  recipients: null,
  entries: [
    {
      position: 1,
      title: 't',
      section: null,
      note: null,
      byline: 'b',
      blocks: [{ type: 'paragraph', text: 'x' }],
    },
  ],
}

describe('the hash of an edition', () => {
  it('is the same after a database has put its keys in another order', () => {
    const reordered = Object.fromEntries(Object.entries(content).reverse()) as EditionContent
    expect(editionHash(reordered)).toBe(editionHash(content))
    expect(editionHash(JSON.parse(JSON.stringify(content)) as EditionContent)).toBe(editionHash(content))
  })

  it.each(Object.keys(content))('changes with %s', (key) => {
    expect(editionHash({ ...content, [key]: 'changed' })).not.toBe(editionHash(content))
  })
})

describe('the printed day', () => {
  it('is the day in Shanghai, where the year begins eight hours earlier than in London', () => {
    expect(dayInZone(new Date('2026-12-31T15:59:59Z'), 'Asia/Shanghai')).toBe('2026-12-31')
    expect(dayInZone(new Date('2026-12-31T16:00:00Z'), 'Asia/Shanghai')).toBe('2027-01-01')
  })
})
