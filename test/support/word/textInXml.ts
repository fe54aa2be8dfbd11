import { unzip } from './zip'

const textParts = /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/

/** What no reader sees: struck out, moved away, instructions, readings above characters, the second way of a box. */
const hidden = [
  /<mc:Fallback>.*?<\/mc:Fallback>/gs,
  /<w:tr>(?:(?!<\/w:tr>).)*<w:trPr><w:del .*?<\/w:tr>/gs,
  /<w:(del|moveFrom|rt)(?: [^>]*[^/])?>.*?<\/w:\1>/gs,
]

/**
 * The pieces of text of a .docx straight from its XML, without any of the code under test: what stands
 * between two marks of a paragraph, blanks left out.
 */
export function textInXml(data: Buffer): string[] {
  const parts = [...unzip(data)].filter(([name]) => textParts.test(name))
  return parts.flatMap(([, bytes]) => piecesOf(bytes.toString('utf8')))
}

const piecesOf = (xml: string): string[] =>
  hidden
    .reduce((rest, pattern) => rest.replace(pattern, ''), xml)
    .split(/<\/?\w+:p(?: [^>]*)?>/)
    .map((piece) =>
      [...piece.matchAll(/<(\w+:t)(?: [^>]*)?>(.*?)<\/\1>/gs)].map(([, , text = '']) => text).join(''),
    )
    .map(unescaped)
    .map((text) => text.replace(/[\s\u3000]/g, ''))
    .filter((text) => text !== '' && !isPageNumber(text))

const isPageNumber = (text: string): boolean => /^[—\-\d]+$/.test(text) && /[—-]/.test(text)

const unescaped = (text: string): string =>
  text
    .replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_, literal: string) => literal.replaceAll('&', '&amp;'))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
