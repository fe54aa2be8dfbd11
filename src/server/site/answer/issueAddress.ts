const address = /^(?:\/en)?\/digest\/([^/]+)\/(\d{4})\/(\d{1,6})(?:\/\d{1,4}|\.pdf|\.docx)?$/

/** The issue an address belongs to: its page, one of its entries or documents. Null for all other addresses. */
export function issueAddress(path: string): { series: string; year: number; number: number } | null {
  const [, series, year, number] = address.exec(path) ?? []
  return series && year && number ? { series, year: Number(year), number: Number(number) } : null
}
