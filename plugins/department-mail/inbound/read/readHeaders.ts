import { decodeWords } from 'postal-mime'
import { cleanLine } from './cleanText'
import { endOfHeaders, repairCharset } from './repairCharset'

/** Headers by lower-case name, each as often as it stands there. Reads any bytes, and only the first megabyte. */
export function readHeaders(raw: Uint8Array): Map<string, string[]> {
  const bytes = repairCharset(raw.subarray(0, endOfHeaders(raw)))
  const text = new TextDecoder().decode(bytes).slice(0, 1_000_000)
  const headers = new Map<string, string[]>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon <= 0 || !/^[!-9;-~]{1,80}$/.test(name)) continue
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()])
  }
  return headers
}

/** The first header of a name in one readable line; empty when there is none. */
export function headerLine(headers: Map<string, string[]>, name: string, longest = 900): string {
  return cleanLine(decodeWords(headers.get(name)?.[0]?.slice(0, 20_000) ?? ''), longest)
}
