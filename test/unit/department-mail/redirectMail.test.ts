import { describe, expect, it } from 'vitest'

import { redirectMail } from '../../../plugins/department-mail/core/redirectMail'

const texts = { subjectPrefix: '[T] ', originalRecipient: 'for ' }
const mail = {
  to: { address: 'real@example.org', name: 'A <b> & "c"' },
  subject: 's',
  text: 't',
  html: '<p>h</p>',
}

describe('the staging guard', () => {
  it('changes nothing when it is off', () => {
    expect(redirectMail(mail, undefined, texts)).toBe(mail)
  })

  it('replaces the recipient, marks the subject and names the real recipient in both bodies', () => {
    expect(redirectMail(mail, 'staging@example.org', texts)).toEqual({
      to: { address: 'staging@example.org' },
      subject: '[T] s',
      text: 'for A <b> & "c" <real@example.org>\n\nt',
      html: '<p>for A &lt;b&gt; &amp; &quot;c&quot; &lt;real@example.org&gt;</p><p>h</p>',
    })
  })

  it('adds no HTML body to a mail that has none', () => {
    expect(redirectMail({ ...mail, html: null }, 'staging@example.org', texts).html).toBeNull()
  })
})
