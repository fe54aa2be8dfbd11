/** What a finished document was measured for. `expected` and `measured` in the unit of the measure. */
export type Measurement = {
  code: MeasureCode
  ok: boolean
  expected: string
  measured: string
}

export const measureCodes = [
  'paper',
  'marginTop',
  'marginLeft',
  'marginRight',
  'marginBottom',
  'linesPerPage',
  'charactersPerLine',
  'redRule',
  'footRules',
  'pageNumbers',
  'fonts',
  'metadata',
  'tags',
] as const
export type MeasureCode = (typeof measureCodes)[number]
