import type { Payload } from 'payload'
import type { SolicitationSettings } from '../options'

const KEY = 'solicitation'

/** The settings travel with the Payload config, so that no module state must be shared between bundles. */
export const withSettings = (
  existing: Record<string, unknown> | undefined,
  settings: SolicitationSettings,
) => ({ ...existing, [KEY]: settings })

/** The plugin's settings in this installation; throws where it is not installed. */
export function settingsOf(payload: Payload): SolicitationSettings {
  const settings: unknown = payload.config.custom[KEY]
  if (!isSettings(settings)) throw new Error('solicitation: the plugin is not installed in this config')
  return settings
}

const isSettings = (value: unknown): value is SolicitationSettings =>
  typeof value === 'object' && value !== null && 'audience' in value && 'tell' in value
