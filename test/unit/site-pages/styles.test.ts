import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

// Government desktops keep their browsers for years: nothing a Chromium of 2021 (90) does not understand may
// carry the layout. What it ignores without harm (text-wrap, text-spacing-trim, margin boxes of @page) may stand.
const tooNew: [string, RegExp][] = [
  ['parents by their content', /:has\(/],
  ['cascade layers', /@layer\b/],
  ['container queries', /@container\b/],
  ['mixed colours', /color-mix\(|oklch\(|oklab\(|light-dark\(/],
  ['nested rules', /^\s*&/m],
  ['ranges in media queries', /@media[^{]*[<>]=?/],
  ['dynamic viewport units', /\d(dvh|svh|lvh|dvw)\b/],
  ['gaps in flex rows', /display: flex;[^}]*\bgap:/],
  ['logical shorthands', /\binset:/],
]

const files = ['src/site', 'src/ui'].flatMap((folder) => filesIn(folder))

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`)
}

describe('the styles of the public pages', () => {
  it.each(tooNew)('do not rest on %s', (_, pattern) => {
    expect(files.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('give every size that needs min() one for browsers without it', () => {
    const lonely = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/([^\n]*)\n\s*([\w-]+): (?:min|max|clamp)\(/g)].filter(
        ([, before = '', property = '']) => !before.trim().startsWith(`${property}:`),
      ),
    )
    expect(lonely.map(([text]) => text)).toEqual([])
  })
})
