import { Font } from 'fonteditor-core'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { createFontCutter } from '../../../src/site/fonts/createFontCutter'
import { displayText } from '../../../src/site/fonts/displayText'
import { renderIssue } from '../../../src/site'
import { edition, overviewOf } from './support/editions'
import { context } from './support/site'

const cut = createFontCutter()

describe('the display face of a page', () => {
  it('holds what its headings need, and little more', async () => {
    const title = '关于查清小沙河雨天返黑原因的建议'
    const font = await cut(displayText('issue', [title]))
    const { cmap } = await openFont(font?.body)
    expect([...title].filter((character) => !((character.codePointAt(0) ?? 0) in cmap))).toEqual([])
    expect(font?.body.length).toBeLessThan(30_000)
  })

  it('keeps its licence', async () => {
    const { name } = await openFont((await cut('民桥'))?.body)
    expect(JSON.stringify(name)).toMatch(/Open Font License/)
  })

  it('has the same address for the same characters, and another for others', async () => {
    const [one, same, other] = [await cut('民桥'), await createFontCutter()('桥民民'), await cut('民')]
    expect(one?.path).toBe(same?.path)
    expect(one?.path).not.toBe(other?.path)
  })

  it('is one of the issue’s files, and every one of its pages loads it before it paints', async () => {
    const shown = edition(1)
    const ctx = { ...context('zh'), assets: { ...context('zh').assets, fontFor: cut } }
    const files = await renderIssue(shown, overviewOf([shown]), ctx)
    const font = files.find(({ type }) => type === 'font/woff2')
    expect(font?.immutable).toBe(true)
    const pages = files.filter(({ type }) => type.startsWith('text/html'))
    for (const { body } of pages) expect(String(body)).toContain(`<link rel="preload" href="${font?.path}"`)
  })

  it('is the reader’s own where there is none', async () => {
    const shown = edition(1)
    const files = await renderIssue(shown, overviewOf([shown]), context('zh'))
    expect(files.filter(({ body }) => String(body).includes('woff2'))).toEqual([])
  })
})

async function openFont(body: Uint8Array | undefined) {
  const plain = await subsetFont(Buffer.from(body ?? []), null, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    preserveNameIds: [0, 13, 14],
  })
  return Font.create(plain, { type: 'ttf' }).get()
}
