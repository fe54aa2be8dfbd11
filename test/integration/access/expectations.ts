import type { CollectionSlug } from 'payload'
import { actorNames, type ActorName } from './actors'
import type { Operation } from './attempt'

type Row = Record<Operation, readonly ActorName[]>

const office = ['admin', 'editor', 'secretaryGeneral', 'viceChair', 'chair', 'supervisor', 'auditor'] as const
const everybodyHere = [...office, 'handler', 'author', 'member', 'infoOfficer'] as const
/** New rows are stamped with the creator's own body; somebody of another body creates there, not here. */
const elsewhereAdmin = 'elsewhereAdmin'
const elsewhereEditor = 'elsewhereEditor'
const nobody: readonly ActorName[] = []
const readOnly = (...read: ActorName[]): Row => ({ read, create: nobody, update: nobody, delete: nobody })
/** Payload's own, and no address leads to them; that they have none is tested beside. */
const signedIn = actorNames.filter((name) => name !== 'visitor')

/** Who may do what to a row of the office's body. A collection without a line here fails the test. */
export const expectations: Record<CollectionSlug, Row> = {
  organisations: {
    read: everybodyHere,
    create: ['admin', elsewhereAdmin],
    update: ['admin'],
    delete: nobody,
  },
  users: { read: office, create: ['admin', elsewhereAdmin], update: ['admin'], delete: nobody },
  members: {
    read: office,
    create: ['admin', 'editor', elsewhereAdmin, elsewhereEditor],
    update: ['admin', 'editor'],
    delete: nobody,
  },
  departments: {
    read: [...office, 'handler'],
    create: ['admin', 'supervisor', elsewhereAdmin],
    update: ['admin', 'supervisor'],
    delete: nobody,
  },
  'contact-points': {
    read: office,
    create: ['admin', 'editor', elsewhereAdmin, elsewhereEditor],
    update: ['admin', 'editor'],
    delete: nobody,
  },
  topics: {
    read: office,
    create: ['admin', 'editor', elsewhereAdmin, elsewhereEditor],
    update: ['admin', 'editor'],
    delete: nobody,
  },
  series: { read: office, create: ['admin', elsewhereAdmin], update: ['admin'], delete: nobody },
  // The row is at its first review: no more its author's to change, and never to be deleted.
  items: {
    read: [...office, 'author'],
    create: ['editor', 'author', 'member', 'infoOfficer', elsewhereEditor],
    update: ['editor'],
    delete: nobody,
  },
  // The row is a draft.
  issues: { read: office, create: ['editor', elsewhereEditor], update: ['editor'], delete: ['editor'] },
  // The row is not published yet.
  editions: readOnly(...office),
  // Nothing has come out of the row yet.
  instructions: {
    read: office,
    create: ['editor', 'secretaryGeneral', 'supervisor', elsewhereEditor],
    update: ['editor', 'secretaryGeneral', 'supervisor'],
    delete: nobody,
  },
  assignments: readOnly(...office, 'handler'),
  'duty-requests': readOnly(...office, 'handler'),
  'duty-questions': readOnly(...office, 'handler'),
  'duty-notices': readOnly(...office, 'handler'),
  'duty-events': readOnly(...office, 'handler'),
  'calendar-days': readOnly(...office),
  feedback: readOnly(...office, 'handler'),
  attachments: {
    read: [...office, 'author'],
    create: [
      'admin',
      'editor',
      'supervisor',
      'author',
      'member',
      'infoOfficer',
      elsewhereAdmin,
      elsewhereEditor,
    ],
    update: nobody,
    delete: nobody,
  },
  messages: readOnly(...office),
  // A mail's events are told by the mail's own page.
  'message-events': readOnly(),
  'mail-suppressions': readOnly(...office),
  'mail-templates': readOnly(...office),
  'inbound-mails': readOnly(...office),
  // What the form set aside belongs to no body yet.
  'submission-drafts': readOnly(...office, elsewhereAdmin, elsewhereEditor),
  'issue-counters': readOnly(),
  'edition-sources': readOnly(...office),
  errata: readOnly(...office),
  'edition-documents': readOnly(...office),
  // The row is one still to be held.
  consultations: {
    read: office,
    create: ['editor', 'secretaryGeneral', elsewhereEditor],
    update: ['editor', 'secretaryGeneral', 'viceChair', 'chair'],
    delete: nobody,
  },
  subscribers: readOnly('admin', 'editor'),
  'edition-recipients': readOnly('admin', 'editor', 'secretaryGeneral', 'auditor'),
  'reader-feedback': readOnly('admin', 'editor', 'secretaryGeneral', 'auditor'),
  'topic-invitations': readOnly(...office),
  'workflow-definitions': readOnly(...office, elsewhereAdmin, elsewhereEditor),
  'workflow-runs': readOnly(...office),
  'workflow-events': readOnly(...office),
  'workflow-snapshots': readOnly(),
  // Who got a copy is told by the document's own endpoint.
  'workflow-copies': readOnly(),
  // The row is one that the editor gave to the secretary-general. Everybody may give their own place.
  'workflow-proxies': {
    read: ['admin', 'editor', 'secretaryGeneral'],
    create: signedIn.filter((name) => name !== 'stoppedAdmin'),
    update: ['admin', 'editor'],
    delete: nobody,
  },
  'payload-kv': readOnly(),
  // There is no row of theirs; reading, changing and deleting are of one's own only.
  'payload-locked-documents': { ...readOnly(), create: signedIn },
  'payload-preferences': { ...readOnly(), create: signedIn },
  'payload-migrations': { read: signedIn, create: signedIn, update: signedIn, delete: signedIn },
}
