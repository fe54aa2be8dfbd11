import type { Access, CollectionConfig } from 'payload'
import { foreignSlug } from '../../integration/foreign/collections'
import { officeRoles } from './roles'

/** Whoever is signed in may do everything: what is refused, the review order alone has refused. */
const signedIn: Access = ({ req }) => Boolean(req.user)
const access = {
  create: signedIn,
  read: signedIn,
  update: signedIn,
  delete: signedIn,
  readVersions: signedIn,
}

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  access: { ...access, admin: () => true },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'body', type: 'text' },
    { name: 'roles', type: 'select', hasMany: true, saveToJWT: true, options: [...officeRoles] },
  ],
}

const media: CollectionConfig = {
  slug: 'media',
  access,
  upload: { disableLocalStorage: true, mimeTypes: ['text/plain'] },
  fields: [{ name: 'alt', type: 'text' }],
}

/** Everything Payload offers to get around a review: drafts, autosave, versions, trash, schedules, order. */
const articles: CollectionConfig = {
  slug: 'articles',
  access,
  trash: true,
  orderable: true,
  versions: { maxPerDoc: 2, drafts: { autosave: true, schedulePublish: true } },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'file', type: 'upload', relationTo: foreignSlug('media') },
    { name: 'pinned', type: 'checkbox' },
    { name: 'body', type: 'text' },
  ],
}

/** The plainest of documents. */
const papers: CollectionConfig = {
  slug: 'papers',
  access,
  versions: false,
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'body', type: 'text' },
  ],
}

export const collections = [users, media, articles, papers]
