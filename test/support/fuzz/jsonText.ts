import fc from 'fast-check'
import { hostileName } from './names'
import { hostileText } from './texts'

const leaf = fc.oneof(
  hostileText.map((text) => JSON.stringify(text)),
  fc.constantFrom(
    'null',
    'true',
    'false',
    '0',
    '-0',
    '1e400',
    '1E-400',
    '9007199254740993',
    '""',
    '[]',
    '{}',
  ),
)

/**
 * The text of some JSON value of whatever type. As text, since a parsed value could hold neither the
 * same name twice nor a `__proto__`.
 */
export const jsonText: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }).map((all) => `[${all.join(',')}]`),
    fc.array(fc.tuple(hostileName, tie('value')), { maxLength: 4 }).map(jsonObject),
  ),
})).value

/** One nested so deep that careless recursion ends in a stack overflow. */
export const deepJson = (levels: number): string => `${'{"a":['.repeat(levels)}1${']}'.repeat(levels)}`

export function jsonObject(fields: readonly (readonly [string, string])[]): string {
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`
}
