import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import type { Figure } from '../../../test/support/figure'
import { root } from '../paths.mjs'

export const coreFolder = 'plugins/review-workflow/core'

/** Whether the core imports nothing but itself: not even Node, so that it also runs in a browser. */
export function importsFigure(): Figure {
  const core = path.join(root, coreFolder)
  const outside = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      importsOf(path.join(core, file)).filter((target) => !target.startsWith(core + path.sep)),
    )
  return {
    name: 'core: imports from outside',
    measured: outside.length === 0 ? '0' : `${outside.length} (${[...new Set(outside)].join(', ')})`,
    limit: '0',
    ok: outside.length === 0,
  }
}

/** What a file imports: paths as they resolve, packages by name. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? path.resolve(path.dirname(file), fileName) : fileName,
  )
}
