import type { Measurement } from './types'

/** Points as millimetres. */
export const millimetres = (points: number): number => (points / 72) * 25.4

const shown = (lengths: number[]): string => lengths.map((length) => length.toFixed(2)).join(' ')

/** Lengths against what they should be, with what they may differ, all in millimetres. */
export const within = (
  code: Measurement['code'],
  expected: number[],
  measured: number[],
  tolerance: number,
  also = true,
): Measurement => ({
  code,
  ok: also && expected.every((length, index) => Math.abs(length - (measured[index] ?? NaN)) <= tolerance),
  expected: shown(expected),
  measured: shown(measured),
})
