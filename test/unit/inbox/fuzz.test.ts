import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutatedMails } from '../../support/inbox/mutatedMails'
import { seedMails } from '../../support/inbox/seedMails'
import { readMail } from '../../../plugins/department-mail/inbound/read/readMail'
import { type ReadMail } from '../../../plugins/department-mail/inbound/types'

/** Mails in every run; `MIME_MAILS` asks for more. */
const count = Number(process.env.MIME_MAILS ?? 600)

/** What PostgreSQL's text and JSON refuse. */
const unstorable = /\u0000|\p{Cs}/u

const wordsOf = ({ from, to, subject, text, fullText, references, files, dsn, problem }: ReadMail): string =>
  [
    ...[from.address, from.name, to, subject, text, fullText, ...references, problem],
    ...[...files.map(({ name }) => name), dsn?.detail, dsn?.recipient, dsn?.originalId],
  ].join('\n')

describe('mails as they ought not to be', () => {
  it('are read or refused, quickly, and what is read can be stored', async () => {
    let slowest = 0
    let refused = 0
    for (const raw of mutatedMails(seedMails, count, 20261123)) {
      const began = performance.now()
      const mail = await readMail(raw).catch(() => null)
      slowest = Math.max(slowest, performance.now() - began)
      if (mail === null) refused += 1
      else expect(wordsOf(mail)).not.toMatch(unstorable)
    }
    console.info(`mime fuzz: ${count} mails, ${refused} refused, slowest ${slowest.toFixed(0)} ms`)
    expect(slowest).toBeLessThan(2_000)
  }, 600_000)

  it('are never run: reading knows no way to another program or address', () => {
    for (const file of ['readMail', 'htmlToText', 'filesOf', 'readDsn']) {
      const source = readFileSync(`plugins/department-mail/inbound/read/${file}.ts`, 'utf8')
      expect(source).not.toMatch(/child_process|\beval\b|new Function|\bfetch\(|node:(?:net|http|https|vm)/)
    }
  })
})
