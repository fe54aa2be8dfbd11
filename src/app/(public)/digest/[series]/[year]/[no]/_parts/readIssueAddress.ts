export type IssueParams = Promise<{ series: string; year: string; no: string }>

/** Series, year and number from the address, or null when it cannot be an issue's. */
export function readIssueAddress(params: Awaited<IssueParams>): { series: string; year: number; number: number } | null {
  const { series, year, no } = params
  if (!/^[\w-]{1,60}$/.test(series) || !/^[12]\d{3}$/.test(year) || !/^[1-9]\d{0,4}$/.test(no)) return null
  return { series, year: Number(year), number: Number(no) }
}
