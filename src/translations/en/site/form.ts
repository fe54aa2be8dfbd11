import type { SiteTexts } from '../../zh/site'

export const form: SiteTexts['form'] = {
  errorPrefix: 'Error: ',
  problem: 'There is a problem',
  optional: '(optional)',
  keptFiles: 'Files already sent (untick to leave one out)',
  files: 'Files',
  filesHint: 'PDF, DOCX, DOC, XLSX, XLS, JPG, PNG or TXT, up to {{megabytes}} MB each, {{count}} at most.',
  problems: {
    required: 'This must be filled in',
    tooLong: 'This is too long: {{max}} characters at most',
    tooShort: 'This is too short: {{min}} characters at least',
    invalid: 'This could not be understood; check it',
    fileType: 'This kind of file is not accepted, or its content is not what its name says: {{name}}',
    fileTooLarge: 'The file is too large, {{max}} MB at most: {{name}}',
    tooManyFiles: 'Too many files: {{max}} at most',
    fileEmpty: 'The file is empty: {{name}}',
  },
}
