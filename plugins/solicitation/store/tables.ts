import type { Payload } from 'payload'
import { settingsOf } from './settings'
import { sql } from './tx'

const snake = (slug: string): string => slug.replaceAll('-', '_')

/** The tables as SQL sees them. */
export function tablesOf(payload: Payload) {
  const { topics, slug } = settingsOf(payload)
  return { topics: sql.identifier(snake(topics)), invitations: sql.identifier(snake(slug)) }
}
