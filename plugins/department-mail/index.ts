import { type Config, type Plugin } from 'payload'

import { createEventsCollection } from './collection/createEventsCollection'
import { createMessagesCollection } from './collection/createMessagesCollection'
import { createSuppressionsCollection } from './collection/createSuppressionsCollection'
import { createTemplatesCollection } from './collection/createTemplatesCollection'
import { createInboundCollection } from './collection/inboundCollection'
import { type DepartmentMailOptions, sanitizeOptions } from './options'
import { SETTINGS_KEY } from './store/settingsOf'
import { withTranslations } from './translations/withTranslations'

/**
 * Mail that is neither lost nor doubled: adds the collection of messages, its read-only admin views and the
 * retry action. Mails are written with `enqueueMessage` and delivered by `startDelivery` of `exports/worker`.
 */
export function departmentMail(options: DepartmentMailOptions): Plugin {
  const settings = sanitizeOptions(options)
  return (config: Config): Config => ({
    ...config,
    collections: [
      ...(config.collections ?? []),
      createMessagesCollection(settings),
      createEventsCollection(settings),
      createSuppressionsCollection(settings),
      createTemplatesCollection(settings),
      createInboundCollection(settings),
    ],
    custom: { ...config.custom, [SETTINGS_KEY]: settings },
    i18n: withTranslations(config.i18n),
  })
}

export { checkMessage } from './core/checkMessage'
export { mailNames } from './core/names'
export { minqiaoEmail } from './emailAdapter'
export { appendEvent } from './store/appendEvent'
export { enqueueAttention } from './store/enqueueAttention'
export { enqueueMessage } from './store/enqueueMessage'
export { enqueueMessages } from './store/enqueueMessages'
export { enqueueSilence } from './store/enqueueSilence'
export { liftSuppression } from './store/liftSuppression'
export { MessageRefused } from './store/MessageRefused'
export { readQueueHealth } from './store/readQueueHealth'
export { recordBounce } from './store/recordBounce'
export { requeueMessage } from './store/requeueMessage'
export { departmentMailSchemaSql, schemaSql } from './store/schemaSql'
export { suppressAddress } from './store/suppressAddress'
