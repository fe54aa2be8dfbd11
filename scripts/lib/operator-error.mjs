/** A problem the operator can mend, told by the text `error.<code>`. */
export class OperatorError extends Error {
  constructor(code, details = {}) {
    super(`${code} ${JSON.stringify(details)}`)
    this.name = 'OperatorError'
    this.code = code
    this.details = details
  }
}
