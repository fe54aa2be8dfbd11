import mammoth from 'mammoth'
import type { XmlElement } from '../xml/types'
import { writeXml } from '../xml/writeXml'
import { writeZip } from '../zip/writeZip'
import { allStyles } from './styleNames'

export type Prepared = { body: XmlElement[]; footnotes: XmlElement[]; endnotes: XmlElement[] }

/**
 * Lets mammoth read what we prepared: fields, symbols, merged cells, notes, tracked changes. It is handed
 * an archive of our own making, never the file that arrived, so it meets no packing, name or relation of another's.
 */
export async function toHtml({ body, footnotes, endnotes }: Prepared): Promise<string> {
  const buffer = writeZip([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations],
    ['word/styles.xml', styles],
    ['word/document.xml', part('w:document', [{ name: 'w:body', attributes: new Map(), children: body }])],
    ['word/footnotes.xml', part('w:footnotes', footnotes)],
    ['word/endnotes.xml', part('w:endnotes', endnotes)],
  ])
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: allStyles.map((name) => `p.${name} => p.${name}:fresh`),
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      idPrefix: 'mq-',
    },
  )
  return value
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

const part = (name: string, children: XmlElement[]): string =>
  declaration + writeXml({ name, attributes: new Map([['xmlns:w', wordNamespace]]), children })

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`

const relations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

const styles = `${declaration}<w:styles xmlns:w="${wordNamespace}">${allStyles
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`
