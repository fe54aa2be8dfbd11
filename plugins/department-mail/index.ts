import { type Config, type Plugin } from 'payload'

import { createMessagesCollection } from './collection/createMessagesCollection'
import { type DepartmentMailOptions, sanitizeOptions } from './options'
import { SETTINGS_KEY } from './store/settingsOf'
import { withTranslations } from './translations/withTranslations'

/**
 * Mail that is neither lost nor doubled: adds the collection of messages, its read-only admin views and the
 * retry action. Mails are written with `enqueueMessage` and delivered by the task of `exports/worker`.
 */
export function departmentMail(options: DepartmentMailOptions): Plugin {
  const settings = sanitizeOptions(options)
  return (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), createMessagesCollection(settings)],
    custom: { ...config.custom, [SETTINGS_KEY]: settings },
    i18n: withTranslations(config.i18n),
  })
}

export { checkMessage } from './core/checkMessage'
export { mailNames } from './core/names'
export { minqiaoEmail } from './emailAdapter'
export { enqueueMessage } from './store/enqueueMessage'
export { enqueueMessages } from './store/enqueueMessages'
export { MessageRefused } from './store/MessageRefused'
export { requeueMessage } from './store/requeueMessage'
export { departmentMailSchemaSql, schemaSql } from './store/schemaSql'
