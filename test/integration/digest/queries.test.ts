import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApplication, type TestApplication } from '../../support/database'
import { rest } from '../../support/rest'

describe('what a visitor may ask of editions', () => {
  let app: TestApplication

  beforeAll(async () => {
    app = await openApplication('edition_queries')
    app.payload.logger.level = 'silent'
  })
  afterAll(() => app.close())

  it.each([
    'where[content.entries.title][contains]=a',
    'where[content][equals]=a',
    'where[or][0][and][0][content.entries][exists]=true',
    'where[content.title][like]=%22) || true',
    'sort=content.entries',
    'sort=-content',
  ])('refuses to look inside the frozen content, and does not fail: %s', async (query) => {
    const { status } = await rest(app.payload, 'GET', `editions?${query}`)
    expect(status).toBe(400)
  })

  it.each(['', 'where[year][equals]=2026', 'sort=-publishedAt', 'where[title][contains]=content'])(
    'answers an ordinary question: %s',
    async (query) => {
      const { status } = await rest(app.payload, 'GET', `editions?${query}`)
      expect(status).toBe(200)
    },
  )
})
