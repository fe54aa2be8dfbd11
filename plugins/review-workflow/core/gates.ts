import { lacking, refuse } from './reasons'
import type {
  Facts,
  FieldRule,
  GateAnswer,
  GateDefinition,
  GateResult,
  Reason,
  Request,
  StepDefinition,
} from './types'

/** How every gate of the step comes out with these answers. */
export function gateResults(
  step: StepDefinition,
  { gates = {} }: Pick<Request, 'gates'>,
  facts: Pick<Facts, 'content' | 'checks'>,
): Record<string, GateResult> {
  return Object.fromEntries(step.gates.map((gate) => [gate.id, gateResult(gate, gates[gate.id], facts)]))
}

/** How one gate comes out with this answer. */
export function gateResult(
  gate: GateDefinition,
  answer: GateAnswer | undefined,
  { content, checks }: Pick<Facts, 'content' | 'checks'>,
): GateResult {
  switch (gate.kind ?? 'manual') {
    case 'field':
      return { passed: gate.rule !== undefined && obeys(content[gate.rule.field], gate.rule) }
    case 'check':
      // A check nobody asked has not been passed.
      return checks[gate.id] ?? { passed: false }
    default: {
      const { ticked, note } = typeof answer === 'object' ? answer : { ticked: answer === true }
      const words = note?.trim()
      return { passed: ticked, ...(words ? { note: words } : {}) }
    }
  }
}

/** What the gates still want before the step can be approved. The clock ticks no boxes, but rules hold for it. */
export function gateReasons(
  step: StepDefinition,
  request: Pick<Request, 'gates' | 'action'>,
  facts: Pick<Facts, 'content' | 'checks'>,
): Reason[] {
  return step.gates.flatMap((gate) => {
    const result = gateResult(gate, request.gates?.[gate.id], facts)
    const isManual = (gate.kind ?? 'manual') === 'manual'
    if (isManual && request.action === 'timeout') return []
    const words = wordsOf(gate, result)
    if (gate.required && !result.passed)
      return isManual ? lacking('gateRequired', words) : refuse('gateFailed', words)
    const lacksNote = isManual && result.passed && gate.note === 'required' && !result.note
    return lacksNote ? lacking('gateNoteRequired', words) : []
  })
}

const wordsOf = (
  { id, label }: GateDefinition,
  { text_zh, text_en }: GateResult,
): Record<string, string> => ({
  gate: id,
  gate_zh: label.zh,
  gate_en: label.en,
  ...(text_zh ? { text_zh } : {}),
  ...(text_en ? { text_en } : {}),
})

function obeys(value: unknown, rule: FieldRule): boolean {
  const size = Array.isArray(value) ? value.length : [...textOf(value).replace(/\s/g, '')].length
  switch (rule.is) {
    case 'filled':
      return size > 0
    case 'atLeast':
      return size >= (rule.n ?? 1)
    case 'atMost':
      return size <= (rule.n ?? 0)
    case 'oneOf':
      return (rule.values ?? []).includes(textOf(value))
  }
}

/** The words of a value: a text as it is, rich text without its markup. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (value === null || typeof value !== 'object') return ''
  const node = value as { root?: unknown; text?: unknown; children?: unknown }
  if (node.root !== undefined) return textOf(node.root)
  return typeof node.text === 'string' ? node.text : textOf(node.children ?? '')
}
