import type { Part } from '../check/parts'

/** What must hold of mail that goes out. */
export const sendParts: Part[] = [
  {
    name: 'sending',
    tests: { project: 'integration', files: ['test/integration/department-mail/'] },
    figures: [],
  },
  {
    name: 'servers',
    tests: { project: 'integration', files: ['test/fault/mailNetwork'] },
    figures: [{ name: 'Mails doubled, and mails in nobody', limit: '0 and 0' }],
  },
  {
    name: 'kills',
    tests: { project: 'integration', files: ['test/fault/mailCrash'], env: { MAIL_KILLS: '100' } },
    figures: [
      { name: 'Mails lost, and mails nobody had committed', limit: '0 and 0' },
      { name: 'Mails doubled by one kill', limit: '≤ 1' },
      { name: 'Everything out after a kill was noticed', limit: '≤ 60 s' },
    ],
  },
  {
    name: 'crowd',
    tests: {
      project: 'integration',
      files: ['test/fault/mail.test'],
      env: { MAIL_CROWD: '1000', MAIL_ROUNDS: '10' },
    },
    figures: [{ name: 'Mails doubled or lost by four workers', limit: '0' }],
  },
  {
    name: 'database',
    tests: {
      project: 'integration',
      files: ['test/fault/mailDatabase'],
      env: { MAIL_DATABASE_CRASHES: '10' },
    },
    figures: [{ name: 'Mails doubled by one crash of PostgreSQL', limit: '≤ 1, ≤ 60 s' }],
  },
  {
    name: 'throughput',
    bench: ['mail'],
    figures: [
      { name: 'mails by one worker ÷ bare nodemailer', limit: '≥ 0.8 ×' },
      { name: 'mails by two workers on two servers ÷ bare nodemailer', limit: '≥ 1.6 ×' },
      { name: 'the same ÷ two of bare nodemailer on two servers', limit: '≥ 0.8 ×' },
      { name: 'a mail written inside a transaction', limit: '≤ 2 ms' },
      { name: 'publishing an issue while the SMTP server hangs', limit: '≤ 1.1 ×' },
    ],
  },
]
