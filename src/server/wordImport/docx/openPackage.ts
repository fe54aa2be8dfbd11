import { UnreadableWord } from '../UnreadableWord'
import { elementsOf } from '../xml/find'
import { readXml } from '../xml/readXml'
import type { XmlElement } from '../xml/types'
import { settle } from './settle'

/** The parts of a Word document that carry text, or say how it is numbered and set. */
export type WordPackage = {
  body: XmlElement
  styles?: XmlElement
  numbering?: XmlElement
  footnotes?: XmlElement
  endnotes?: XmlElement
  headers: XmlElement[]
  footers: XmlElement[]
  comments: XmlElement[]
  hasImages: boolean
  /** Charts, diagrams, other documents inside this one: their words are not read. */
  hasEmbedded: boolean
}

/** Parts that are read at all: everything else of the archive is only counted. */
export const isTextPart = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) && !/(?:^|\/)(?:theme|customXml|docProps)\//i.test(name)

/**
 * Finds the parts of a document by their relations, as Word itself does; the usual names are the second guess.
 *
 * @throws UnreadableWord when there is no main part
 */
export function openPackage(parts: ReadonlyMap<string, Buffer>, names: readonly string[]): WordPackage {
  const main =
    relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const related = relationsOf(parts, main)
  const read = (name: string): XmlElement | undefined => {
    const bytes = parts.get(name)
    return bytes && settle(readXml(bytes))
  }
  const all = (type: string): XmlElement[] =>
    related.filter((relation) => relation.type === type).flatMap(({ target }) => read(target) ?? [])
  const document = read(main)
  const body = elementsOf(document).find(({ name }) => name === 'w:body')
  if (!body) throw new UnreadableWord('wordDamaged')
  return {
    body,
    styles: all('styles')[0],
    numbering: all('numbering')[0],
    footnotes: all('footnotes')[0],
    endnotes: all('endnotes')[0],
    headers: all('header'),
    footers: all('footer'),
    comments: all('comments'),
    hasImages: names.some((name) => /\/media\/[^/]+$/.test(name)),
    hasEmbedded: names.some((name) =>
      /\/(?:embeddings|charts|diagrams|afchunk)[^/]*(?:\/[^/]+)?$/i.test(name),
    ),
  }
}

type Relation = { type: string; target: string }

function relationsOf(parts: ReadonlyMap<string, Buffer>, part: string): Relation[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const bytes = parts.get(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (!bytes) return []
  return elementsOf(readXml(bytes))
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: resolve(folder, attributes.get('Target') ?? ''),
    }))
}

/** A target is relative to the folder of its part, or absolute inside the archive. It is only a key of the map. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
