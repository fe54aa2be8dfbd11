import {
  type CollectionConfig,
  type CollectionSlug,
  type Field,
  type FieldAccess,
  type PayloadRequest,
} from 'payload'

import { mailNames, type MailNames } from './core/names'

export type DepartmentMailOptions = {
  /**
   * Slug of the messages collection. The table is the slug in snake_case.
   * @default 'messages'
   */
  slug?: string
  /**
   * Right-hand side of every Message-ID, normally the sender's domain. Changing it later changes the ids of
   * messages not yet written, never of those already queued.
   */
  messageIdDomain: string
  /**
   * Access of the collection, merged over "nobody". `create`, `update` and `delete` stay refused for
   * everybody whatever is given here: rows are written by `enqueueMessage` and the worker only.
   * @default {} (nobody reads messages)
   */
  access?: Partial<NonNullable<CollectionConfig['access']>>
  /**
   * Who may read `text` and `html` of a message that is readable. Mails carry signed links: whoever
   * reads the body can act as the recipient.
   * @default everybody who may read the message
   */
  readBody?: FieldAccess
  /**
   * Who may put a failed, bounced or uncertain message back into the queue.
   * @default nobody
   */
  canRetry?: (req: PayloadRequest) => boolean | Promise<boolean>
  /**
   * Fields of the application on every message, for instance the organisation. Set through `extra` of
   * `enqueueMessage`; only fields with one column of their own (text, number, select, one relationship).
   * @default []
   */
  extraFields?: Field[]
  /**
   * Who reads mail that came in, merged over `access`.
   * @default {} (as messages)
   */
  inboundAccess?: Partial<NonNullable<CollectionConfig['access']>>
  /**
   * Slug of the upload collection that keeps files of mail that came in. Without it they stay in the raw mail.
   * @default none
   */
  fileCollection?: CollectionSlug | null
  /**
   * Group of the collection in the admin navigation.
   * @default none
   */
  adminGroup?: NonNullable<CollectionConfig['admin']>['group']
  /**
   * Hides the collection from the navigation and its routes for some users.
   * @default false
   */
  adminHidden?: NonNullable<CollectionConfig['admin']>['hidden']
  /**
   * Path of the plugin's folder as the import map sees it (relative to `admin.importMap.baseDir`).
   * @default '/plugins/department-mail'
   */
  importPath?: string
  /**
   * Templates of mails that go out by the thousand: they wait behind all others. Give the worker functions the
   * same names.
   * @default []
   */
  bulk?: readonly string[]
  /**
   * Type of every id: 'integer' with Payload's `idType: 'serial'`.
   * @default 'uuid'
   */
  idType?: MailNames['idType']
}

/** The options with every default applied; kept on `config.custom` for the store functions. */
export type MailSettings = Required<
  Omit<DepartmentMailOptions, 'adminGroup' | 'adminHidden' | 'bulk' | 'idType'>
> &
  Pick<DepartmentMailOptions, 'adminGroup' | 'adminHidden'> & { names: MailNames }

const DEFAULTS = {
  slug: 'messages',
  access: {},
  inboundAccess: {},
  fileCollection: null,
  readBody: () => true,
  canRetry: () => false,
  extraFields: [],
  importPath: '/plugins/department-mail',
} satisfies Partial<DepartmentMailOptions>

const DOMAIN = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/

/** Applies the defaults and refuses options that could never work. */
export function sanitizeOptions({
  bulk = [],
  idType = 'uuid',
  ...options
}: DepartmentMailOptions): MailSettings {
  const settings = { ...DEFAULTS, ...options }
  if (!DOMAIN.test(settings.messageIdDomain)) {
    throw new Error(`department-mail: messageIdDomain "${settings.messageIdDomain}" is not a domain name`)
  }
  return { ...settings, names: mailNames({ slug: settings.slug, bulk, idType }) }
}
