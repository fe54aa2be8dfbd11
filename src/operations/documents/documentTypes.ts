import type { DocumentKind } from '../../../plugins/digest'

/** Media types of the kinds of documents. */
export const documentTypes: Record<DocumentKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
}
