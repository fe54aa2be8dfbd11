import { type Payload } from 'payload'

import { type MailSettings } from '../options'

/** Key of the plugin's settings on `config.custom`. */
export const SETTINGS_KEY = 'department-mail'

/** The settings the plugin was installed with. Throws when it is not installed in this config. */
export function settingsOf(payload: Payload): MailSettings {
  const found: unknown = payload.config.custom?.[SETTINGS_KEY]
  if (!isSettings(found))
    throw new Error('department-mail: the plugin is not installed in this Payload config')
  return found
}

function isSettings(value: unknown): value is MailSettings {
  return typeof value === 'object' && value !== null && 'names' in value && 'messageIdDomain' in value
}
