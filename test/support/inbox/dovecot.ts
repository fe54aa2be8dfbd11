import { spawn, spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { freePort } from '../../../src/server/services/free-port'
import { sleep } from '../../../src/server/services/sleep'
import { temporaryFolder } from '../services-folder'

export type MailServer = {
  /** Address of the mailbox for `createPoller`. */
  url: string
  /** Puts a mail into the mailbox, byte for byte. */
  deliver(raw: Uint8Array | string): Promise<void>
  /** Makes the mailbox anew: empty, and its numbers count from the beginning. */
  renew(): Promise<void>
  stop(): Promise<void>
}

const binary = '/usr/sbin/dovecot'
const user = 'inbox@example.org'

/** Whether a Dovecot 2.3 is installed; says so where it is not, since the tests are skipped then. */
export function hasDovecot(): boolean {
  const found = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  const isRoot = process.getuid?.() === 0
  const usable = found.status === 0 && found.stdout.startsWith('2.3') && isRoot
  if (!usable)
    console.info('skipped: mail by IMAP needs Dovecot 2.3 (dovecot-imapd, dovecot-lmtpd), started as root')
  return usable
}

/** A real IMAP server of its own on the loopback, with one mailbox. */
export async function startDovecot(): Promise<MailServer> {
  const place = await temporaryFolder()
  const { folder } = place
  const [imap, lmtp] = [await freePort(), await freePort()]
  const mailboxes = path.join(folder, 'mail')
  await mkdir(mailboxes, { mode: 0o777 })
  spawnSync('chmod', ['-R', 'a+rwx', folder])
  const config = path.join(folder, 'dovecot.conf')
  await writeFile(config, configOf(folder, mailboxes, imap, lmtp))
  const server = spawn(binary, ['-F', '-c', config], { stdio: 'ignore' })
  let validity = Math.floor(Date.now() / 1000)
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const transport = createTransport({
    host: '127.0.0.1',
    port: lmtp,
    lmtp: true,
    ignoreTLS: true,
    secure: false,
  })
  const deliver = async (raw: Uint8Array | string): Promise<void> => {
    await transport.sendMail({
      envelope: { from: 'sender@example.org', to: 'inbox@example.org' },
      raw: Buffer.from(raw),
    })
  }
  await untilAccepting(() => transport.verify())
  return {
    url: `imap://inbox%40example.org:pass@127.0.0.1:${imap}/INBOX`,
    deliver,
    renew: async () => {
      await rm(path.join(mailboxes, user), { recursive: true, force: true, maxRetries: 10 })
      // Dovecot takes the second in which a mailbox was made, and a session that ends writes the old one back.
      validity += 1
      const update = ['mailbox', 'update', '-u', user, '--uid-validity', String(validity), 'INBOX']
      const { status, stderr } = spawnSync('doveadm', ['-c', config, ...update], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`doveadm: ${stderr}`)
    },
    stop: async () => {
      transport.close()
      server.kill('SIGTERM')
      await ended
      await place.remove()
    },
  }
}

async function untilAccepting(connect: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await connect()
      return
    } catch (error) {
      if (attempt >= 50) throw error
      await sleep(100)
    }
  }
}

const configOf = (folder: string, mailboxes: string, imap: number, lmtp: number): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${mailboxes}/%u
first_valid_uid = 1
first_valid_gid = 1
service imap-login {
  inet_listener imap {
    port = ${imap}
  }
  chroot =
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtp}
  }
}
passdb {
  driver = static
  args = password=pass
}
userdb {
  driver = static
  args = uid=65534 gid=65534 home=${mailboxes}/%u
}
`
