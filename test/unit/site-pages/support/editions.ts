import type { EditionContent } from '../../../../plugins/digest'
import type { PublicEdition, SiteOverview } from '../../../../src/operations/public'

type Texts = Partial<{ title: string; text: string; name: string; slug: string }>

/** A published issue of the demonstration's kind, with everything that may stand beside it. */
export function edition(
  number: number,
  { title = '关于某事的建议', text = '情况如此。', name = '社情民意摘编', slug = 'zhaibian' }: Texts = {},
  entries = 3,
): PublicEdition {
  const at = '2026-03-18T02:00:00.000Z'
  const content: EditionContent = {
    kind: 'digest',
    showsCumulative: true,
    reporterPlace: 'closing',
    seriesName: name,
    masthead: name,
    issuer: name,
    title,
    editorsNote: text,
    year: 2026,
    number,
    cumulativeNumber: 100 + number,
    date: '2026-03-18',
    signatory: null,
    recipients: null,
    entries: Array.from({ length: entries }, (_, index) => ({
      position: index + 1,
      title: `${title}${index + 1}`,
      section: text,
      note: text,
      byline: text,
      category: index % 2 === 0 ? 'education' : 'health',
      blocks: [
        { type: 'heading', level: 1, text },
        { type: 'paragraph', text },
        { type: 'list', ordered: true, items: [text, text] },
        { type: 'table', hasHeader: true, rows: [[text], [text]] },
      ],
    })),
  }
  const answer = { department: text, outcomeClass: 'B' as const, text, at, days: 12 }
  return {
    id: `edition-${number}`,
    issue: `issue-${number}`,
    series: slug,
    publishedAt: at,
    updatedAt: at,
    voidedAt: null,
    content,
    outcomes: { 1: [answer] },
    comments: { 1: [{ text, at }] },
    errata: [
      { position: null, text, at },
      { position: 1, text, at },
    ],
    documents: [],
  }
}

/** The same issue after it was declared void, as it is read then. */
export const voided = (of: PublicEdition): PublicEdition => ({
  ...of,
  voidedAt: '2026-04-01T02:00:00.000Z',
  content: { ...of.content, entries: [], editorsNote: null },
  outcomes: {},
  comments: {},
  errata: [],
})

/** What lists know of these issues, the newest first. */
export function overviewOf(editions: readonly PublicEdition[], text = '说明'): SiteOverview {
  const [first] = editions
  return {
    series: [...new Map(editions.map(({ series, content }) => [series, content])).entries()].map(
      ([slug, content]) => ({
        slug,
        name: content.seriesName,
        masthead: content.masthead,
        intro: text,
        subscribable: true,
      }),
    ),
    editions: editions.map(({ issue, series, publishedAt, updatedAt, voidedAt, content, outcomes }) => ({
      issue,
      series,
      publishedAt,
      updatedAt,
      voidedAt,
      head: { ...content, kind: content.kind ?? null, showsCumulative: content.showsCumulative !== false },
      entries: content.entries.map(({ position, title, section, byline, category }) => ({
        position,
        title,
        section,
        byline,
        category: category ?? null,
        answers: outcomes[position] ?? [],
      })),
    })),
    newest: editions.find(({ voidedAt }) => voidedAt === null) ?? null,
    topics: first
      ? [
          {
            slug: 'old-estates',
            title: text,
            deadline: first.publishedAt,
            answers: 3,
            summary: text,
            entries: first.content.entries.slice(0, 1).map(({ position, title }) => ({
              series: first.series,
              year: first.content.year,
              number: first.content.number,
              position,
              title,
            })),
          },
        ]
      : [],
  }
}
