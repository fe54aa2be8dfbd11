import type { Part } from '../check/parts'

/** What must hold of mail that comes in. */
export const inboxParts: Part[] = [
  {
    name: 'inbox',
    tests: {
      project: 'integration',
      files: ['test/integration/inbox/'],
      env: { MIME_MAILS: '5000' },
    },
    figures: [{ name: 'Broken mails lost or not dealt with', limit: '0 and 0' }],
  },
]
