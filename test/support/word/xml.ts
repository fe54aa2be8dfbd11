import { writeZip } from '../../../src/server/wordImport/zip/writeZip'

/** A document written by hand: the bytes another program would have written, down to its namespaces. */
export type Parts = { body: string; [part: string]: string }

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run; `properties` is the inside of its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph of ready runs, or of one text. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : r(inside)}</w:p>`

export const centred = '<w:jc w:val="center"/>'
export const right = '<w:jc w:val="right"/>'
export const numbered = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

export const cell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : p(inside)}</w:tc>`
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
export const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`

const root = (name: string, inside: string, more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${namespace}" xmlns:r="${relation}"${more}>${inside}</w:${name}>`

const wps =
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" mc:Ignorable="wps wpsCustomData"'

const contents: Record<string, string> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header1: 'header',
  footer1: 'footer',
}
const roots: Record<string, string> = { header1: 'hdr', footer1: 'ftr' }

/** A .docx of these parts: `body`, and any of styles, numbering, footnotes, endnotes, comments, header1, footer1. */
export function docx({ body, ...others }: Parts): Buffer {
  const names = Object.keys(others)
  const relations = names.map(
    (name, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relation}/${contents[name] ?? name}" Target="${name}.xml"/>`,
  )
  return writeZip([
    ['[Content_Types].xml', contentTypes],
    [
      '_rels/.rels',
      relationsOf(`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/>`),
    ],
    ['word/_rels/document.xml.rels', relationsOf(relations.join(''))],
    ['word/document.xml', root('document', `<w:body>${body}<w:sectPr/></w:body>`, wps)],
    ...Object.entries(others).map(
      ([name, inside]) => [`word/${name}.xml`, root(roots[name] ?? name, inside, wps)] as const,
    ),
  ])
}

export const contentTypes =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

const relationsOf = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
