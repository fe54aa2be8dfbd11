export declare class OperatorError extends Error {
  readonly code: string
  readonly details: Record<string, string | number>
  constructor(code: string, details?: Record<string, string | number>)
}
