/** What the typesetter refuses or only warns of: nothing of it may pass into a finished page. */
export class TypesettingError extends Error {
  constructor(readonly diagnostics: string[]) {
    super(diagnostics.join('; '))
    this.name = 'TypesettingError'
  }
}
