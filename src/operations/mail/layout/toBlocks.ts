import { fill } from '../../../translations'
import type { MailBlock } from './types'

type Values = Record<string, string | number>

/** `Label: {{link}}`, or the address alone. */
const linkLine = /^(?:(?<label>[^{}：:]{1,24})[：:]\s*)?\{\{link\}\}$/
/** `Label: … {{value}} …`; a sentence before the colon is no label. */
const factLine = /^(?<label>[^{}：:，,。.!！?？]{1,24})[：:]\s*(?<value>.*\{\{\w+\}\}.*)$/
const onlyValues = /^(?:\s*\{\{\w+\}\})+\s*$/
const urgent = /\{\{(?:due|dueAfter|code)\}\}/

/**
 * The pieces of a mail from its template and its values. What a line is, its template alone decides: values
 * never make a button. Lines whose values are all empty are left out with their label.
 */
export function toBlocks(template: string, values: Values): MailBlock[] {
  const lines = template.split('\n').map((line) => line.trim())
  return lines
    .flatMap((line, index) => blockOf(line, lines[index - 1] ?? '', values))
    .reduce<MailBlock[]>(joinFacts, [])
}

function blockOf(line: string, before: string, values: Values): MailBlock[] {
  const link = linkLine.exec(line)
  if (link) return linkOf(link.groups?.label ?? null, String(values.link ?? ''))
  const fact = factLine.exec(line)
  if (fact?.groups) return factOf(fact.groups.label ?? '', fact.groups.value ?? '', values)
  const text = fill(line, values).trim()
  if (text === '') return []
  return onlyValues.test(line) && /[：:]$/.test(before)
    ? [{ type: 'quote', text }]
    : [{ type: 'paragraph', text }]
}

const linkOf = (label: string | null, url: string): MailBlock[] =>
  url === '' ? [] : [{ type: 'link', label, url }]

function factOf(label: string, value: string, values: Values): MailBlock[] {
  const names = [...value.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => String(values[name ?? ''] ?? ''))
  if (names.every((one) => one.trim() === '')) return []
  return [
    { type: 'facts', rows: [{ label, text: fill(value, values).trim(), isStrong: urgent.test(value) }] },
  ]
}

function joinFacts(blocks: MailBlock[], block: MailBlock): MailBlock[] {
  const last = blocks.at(-1)
  if (block.type !== 'facts' || last?.type !== 'facts') return [...blocks, block]
  return [...blocks.slice(0, -1), { type: 'facts', rows: [...last.rows, ...block.rows] }]
}
