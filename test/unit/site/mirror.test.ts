import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compress } from '../../../src/server/site/publish/compress'
import { createBodyCache } from '../../../src/server/site/mirror/createBodyCache'
import { hashOf, openFolder } from '../../../src/server/site/mirror/openFolder'
import { placeOf } from '../../../src/server/site/mirror/placeOf'
import { temporaryFolder } from '../../support/services-folder'

const html = 'text/html; charset=utf-8'

describe('where the file of an address lies', () => {
  it.each([
    ['/digest', html, 'digest.html'],
    ['/digest/a/2026/3', html, 'digest/a/2026/3.html'],
    ['/digest/a/2026/3/1', html, 'digest/a/2026/3/1.html'],
    ['/404.html', html, '404.html'],
    ['/digest/feed.xml', 'application/atom+xml', 'digest/feed.xml'],
    ['/digest/a/2026/3.pdf', 'application/pdf', 'digest/a/2026/3.pdf'],
    ['/digest/sector/城建', html, 'digest/sector/城建.html'],
    ['/', html, null],
    ['', html, null],
    ['digest', html, null],
    ['/digest/', html, null],
    ['/digest//a', html, null],
    ['/../etc/passwd', 'text/plain', null],
    ['/digest/..', html, null],
    ['/digest/../../x', html, null],
    ['/.mirror/index.json', 'application/json', null],
    ['/digest/.hidden', html, null],
    ['/digest/a\\b', html, null],
    ['/digest/a\u0000b', html, null],
    ['/digest/a\nb', html, null],
    [`/digest/${'a'.repeat(300)}`, html, null],
  ])('%s (%s): %s', (address, type, expected) => {
    expect(placeOf({ path: address, type })).toBe(expected)
  })
})

describe('bodies in memory', () => {
  it('stay within the bound, the one asked for longest ago gone', () => {
    const cache = createBodyCache<{ body: Buffer }>(4_000)
    for (const key of ['a', 'b', 'c']) cache.set(key, { body: Buffer.alloc(700) })
    cache.get('a')
    cache.set('d', { body: Buffer.alloc(700) })
    expect([...'abcd'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true, true])
    expect(cache.bytes).toBeLessThanOrEqual(4_000)
  })

  it('do not hold what is larger than the bound, and count what is taken away', () => {
    const cache = createBodyCache<{ body: Buffer }>(1_000)
    cache.set('large', { body: Buffer.alloc(2_000) })
    expect(cache.get('large')).toBeUndefined()
    cache.set('small', { body: Buffer.alloc(10) })
    cache.delete('small')
    cache.delete('small')
    expect(cache.bytes).toBe(0)
  })
})

describe('what is compressed', () => {
  it('is text that gets smaller', async () => {
    const text = Buffer.from('社情民意'.repeat(500))
    const { gz, br } = await compress('text/html; charset=utf-8', text)
    expect(br?.length).toBeLessThan(gz?.length ?? 0)
    expect(gz?.length).toBeLessThan(text.length)
  })

  it.each([
    'application/pdf',
    'font/woff2',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ])('is not %s', async (type) => {
    expect(await compress(type, Buffer.alloc(10_000))).toEqual({ gz: null, br: null })
  })

  it('is not what is tiny', async () => {
    expect(await compress('text/plain', Buffer.from('ok'))).toEqual({ gz: null, br: null })
  })
})

describe('the folder', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  beforeAll(async () => {
    place = await temporaryFolder()
  })
  afterAll(() => place.remove())

  const fileOf = (body: Buffer, gz?: Buffer) => ({
    path: '/digest/a',
    type: html,
    etag: 'x',
    immutable: false,
    hashes: { identity: hashOf(body), ...(gz ? { gz: hashOf(gz) } : {}) },
  })

  it('keeps a body with its siblings, and no sibling of the version before', async () => {
    const folder = await openFolder(place.folder)
    const [first, packed, second] = ['eins', 'gepackt', 'zwei'].map((text) => Buffer.from(text))
    if (!first || !packed || !second) throw new Error('unreachable')
    await folder.write(fileOf(first, packed), { identity: first, gz: packed })
    expect((await readdir(path.join(place.folder, 'digest'))).sort()).toEqual(['a.html', 'a.html.gz'])
    expect(await folder.read(fileOf(first, packed), 'gz')).toEqual(packed)
    await folder.write(fileOf(second), { identity: second })
    expect(await readdir(path.join(place.folder, 'digest'))).toEqual(['a.html'])
    // Who still holds the older entry gets nothing rather than the newer bytes under the older tag.
    expect(await folder.read(fileOf(first), 'identity')).toBeUndefined()
    await folder.remove(fileOf(second))
    expect(await readdir(path.join(place.folder, 'digest'))).toEqual([])
  })

  it('takes a list it cannot read for an empty one', async () => {
    const folder = await openFolder(place.folder)
    await mkdir(path.join(place.folder, '.mirror'), { recursive: true })
    await writeFile(path.join(place.folder, '.mirror/index.json'), '{"cut')
    expect(await folder.readIndex()).toEqual([])
    await folder.writeIndex([])
    expect(await readFile(path.join(place.folder, '.mirror/index.json'), 'utf8')).toBe('[]')
  })
})
