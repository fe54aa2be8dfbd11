import type { CopiedTable } from './multiply'

/** An item and its suggestions, as Payload lays them out in the table of their collection. */
export const itemTables = (items: string): CopiedTable[] => [
  {
    table: items,
    parent: 'old.id = copy.document',
    set: {
      id: 'copy.new_document',
      receipt: `'B' || replace(copy.new_document::text, '-', '')`,
      form_key: 'copy.new_document',
      created_at: 'copy.at',
      updated_at: 'copy.at',
    },
  },
  {
    table: `${items}_suggestions`,
    parent: 'old._parent_id = copy.document',
    set: { id: `substr(md5(copy.new_document::text || old.id), 1, 24)`, _parent_id: 'copy.new_document' },
  },
]

/** The run of an item and its history. Kept texts are not copied: no request that is measured reads them. */
export const runTables: CopiedTable[] = [
  {
    table: 'workflow_runs',
    parent: 'old.id = copy.run',
    set: {
      id: 'copy.new_run',
      document: 'copy.new_document',
      waiting_since: 'copy.at',
      created_at: 'copy.at',
      updated_at: 'copy.at',
    },
  },
  {
    table: 'workflow_events',
    parent: 'old.run_id = copy.run',
    set: {
      id: 'uuidv7()',
      run_id: 'copy.new_run',
      hash: 'md5(copy.new_run::text || old.hash)',
      at: 'copy.at',
    },
  },
]
