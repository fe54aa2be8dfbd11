import { describe, expect, it } from 'vitest'
import { filesOf, textOf, textsOf } from '../../../src/server/http/formValues'
import { readForm } from '../../../src/server/http/readForm'

const post = (body: BodyInit, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost/r/x/reply', { method: 'POST', body, headers })

describe('readForm', () => {
  it('reads an urlencoded form', async () => {
    const reading = await readForm(post(new URLSearchParams({ by: ' 周敏 ' })))
    expect(reading.ok && textOf(reading.form, 'by')).toBe('周敏')
  })

  it('reads texts and files of a multipart form, and takes an empty file input for none', async () => {
    const form = new FormData()
    form.append('keptFiles', 'a')
    form.append('keptFiles', 'b')
    form.append('files', new File([], ''))
    form.append('files', new File(['x'], '说明.txt'))
    const reading = await readForm(post(form))
    expect(reading.ok && textsOf(reading.form, 'keptFiles')).toEqual(['a', 'b'])
    expect(reading.ok && filesOf(reading.form, 'files').map(({ name }) => name)).toEqual(['说明.txt'])
  })

  it.each([
    ['what is no form', '{}', { 'content-type': 'application/json' }, 415],
    [
      'a truncated multipart body',
      '--x\r\nConte',
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
    ],
    [
      'a body announced too large',
      'a=b',
      { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '99999999' },
      413,
    ],
  ])('refuses %s', async (_, body, headers, status) => {
    expect(await readForm(post(body, headers))).toEqual({ ok: false, status })
  })

  it('stops reading a body that grows beyond the limit without having said so', async () => {
    const chunk = new Uint8Array(8 * 1024 * 1024)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        if (sent > 20) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const init = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
    expect(await readForm(new Request('http://localhost/', init))).toEqual({ ok: false, status: 413 })
    expect(sent).toBeLessThan(12)
  })
})
