import { UnreadableWord } from '../UnreadableWord'

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Text without its escapes. Only the five entities of XML itself and numbers are known: a file that
 * names another one was not written by a word processor.
 */
export const unescape = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[\w.-]{1,40});?/gi, (_, name: string) =>
        name.startsWith('#') ? character(name) : entity(name),
      )
    : text

function entity(name: string): string {
  const text = Object.hasOwn(named, name) ? named[name] : undefined
  if (text === undefined) throw new UnreadableWord('wordUnsafe')
  return text
}

function character(name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}
