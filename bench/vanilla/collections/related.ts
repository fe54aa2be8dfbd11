import type { CollectionConfig } from 'payload'

const named = (slug: string): CollectionConfig => ({
  slug,
  fields: [{ name: 'name', type: 'text', required: true }],
})

/** What an item points to. */
export const related: CollectionConfig[] = [
  'departments',
  'attachments',
  'members',
  'topics',
  'contact-points',
  'organisations',
].map(named)
