import { describe, expect, it } from 'vitest'
import { toFeed } from '../../../src/app/(public)/digest/_parts/toFeed'

const edition = (title: string) => ({
  series: 'zhaibian',
  publishedAt: '2026-03-18T02:00:00.000Z',
  content: {
    seriesName: '社情民意信息摘编',
    masthead: '社情民意信息摘编',
    issuer: '政协澄江市委员会研究室',
    title: '',
    editorsNote: '编者按不在订阅中',
    year: 2026,
    number: 3,
    cumulativeNumber: 132,
    date: '2026-03-18',
    signatory: '沈怀瑾',
    entries: [{ position: 1, title, section: null, note: null, byline: '某委员', blocks: [] }],
    recipients: null,
  },
})

describe('toFeed', () => {
  it('gives each issue its permanent address as id and link', () => {
    const xml = toFeed([edition('甲')], 'https://minqiao.example.org')
    expect(xml).toContain('<id>https://minqiao.example.org/digest/zhaibian/2026/3</id>')
    expect(xml).toContain('<updated>2026-03-18T02:00:00.000Z</updated>')
    expect(xml).toContain('社情民意信息摘编 2026年第3期')
  })

  it('lets no title become markup', () => {
    const xml = toFeed([edition(']]><script>alert(1)</script>&')], 'https://minqiao.example.org')
    expect(xml).not.toContain('<script>')
    expect(xml).toContain('&lt;script&gt;')
  })

  it('is a valid feed while nothing is published', () => {
    expect(toFeed([], 'https://minqiao.example.org')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  })
})
