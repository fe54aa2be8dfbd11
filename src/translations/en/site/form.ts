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
    'outcomeClass.required': 'Choose the class of the outcome',
    'publishableText.required': 'Write the answer',
    'publishableText.tooShort': 'The answer is too short: say what was done and with what result',
    'publishableText.tooLong': 'The answer is too long: {{limit}} characters at most',
    'internalText.tooLong': 'The internal remarks are too long: {{limit}} characters at most',
    'by.required': 'Enter the name of the person answering',
    'by.tooLong': 'The name is too long: {{limit}} characters at most',
  },
}
