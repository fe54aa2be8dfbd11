import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { FontSet } from '../fonts/types'
import { faces, type PaperDocument } from '../model/types'
import { knownFamily } from './knownFamily'
import { TypesettingError } from './TypesettingError'
import { withoutProducer } from './withoutProducer'

export type Typesetter = {
  /** Sets a document. Blocks: a second for some hundreds of pages. Throws `TypesettingError` when the page cannot be made as asked. */
  typeset(paper: PaperDocument): { pdf: Buffer; pages: number }
}

const template = readFileSync(new URL('./document.typ', import.meta.url), 'utf8')

/**
 * A typesetter with its fonts loaded: some fifty megabytes and tenths of a second, so one a process.
 *
 * @param workspace an empty folder: the only one the typesetter could read from
 */
export function openTypesetter(fonts: FontSet, workspace: string): Typesetter {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.files }] })
  const named = JSON.stringify(nameFonts(compiler, fonts))
  return {
    typeset(paper) {
      const result = compiler.compile({
        mainFileContent: template,
        inputs: { document: JSON.stringify(paper), faces: named },
      })
      const said = [result.takeError(), result.takeWarnings()].flatMap((one) => diagnosticsOf(compiler, one))
      const { result: document } = result
      // A warning is as bad as an error: it tells of a font that is not there, or of text that was moved.
      if (said.length > 0 || !document) throw new TypesettingError(said)
      const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: dayOf(paper) })
      compiler.evictCache(0)
      return { pdf: withoutProducer(pdf), pages: document.numOfPages }
    },
  }
}

function nameFonts(compiler: NodeCompiler, fonts: FontSet): Record<string, unknown> {
  const known = (families: string[]): string => {
    const family = knownFamily(compiler, families)
    if (family === null) throw new TypesettingError([`unknown font family: ${families.join(', ')}`])
    return family
  }
  return {
    ...Object.fromEntries(
      faces.map((face) => {
        const { families, weight } = fonts.faces[face]
        return [face, { family: known(families), weight }]
      }),
    ),
    supplements: fonts.supplements.map(({ families }) => known(families)),
  }
}

/** Seconds since 1970 of the day on the page: the file says nothing of when it was made. */
const dayOf = ({ meta }: PaperDocument): number => Date.parse(`${meta.date}T00:00:00Z`) / 1_000

type Said = ReturnType<ReturnType<NodeCompiler['compile']>['takeError']>

function diagnosticsOf(compiler: NodeCompiler, said: Said): string[] {
  if (!said) return []
  return compiler.fetchDiagnostics(said).map((one: unknown) => messageOf(one))
}

const messageOf = (one: unknown): string =>
  typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one)
