import { isLocale } from '../../translations'
import { OperationError } from '../OperationError'
import { editableTemplates, isMailTemplate } from './editableTemplates'
import type { TemplateKey } from './types'

/** A kind of mail and a language by their names, as they stand in an address. */
export function templateKeyOf(template: string, locale: string): TemplateKey {
  if (!isMailTemplate(template) || !editableTemplates.includes(template) || !isLocale(locale))
    throw new OperationError('template.notFound', 404)
  return { template, locale }
}
