import { describe, expect, it } from 'vitest'
import { createDeviceDrafts, type DeviceDraft } from '../../../src/app/(public)/submit/_assist/deviceDrafts'

const day = 86_400_000

/** What a browser keeps, with as much room as it is given. */
function fakeStorage(room = 10_000): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const draft = (title: string, changes: Partial<DeviceDraft> = {}): Omit<DeviceDraft, 'savedAt'> => ({
  form: 'submit',
  formKey: 'k1',
  formToken: 't1',
  base: '',
  fields: { title },
  rev: 0,
  isSynced: false,
  isSent: false,
  ...changes,
})

const titles = (drafts: ReturnType<typeof createDeviceDrafts>, form = 'submit'): string[] =>
  drafts.list(form).map((entry) => entry.draft.fields.title ?? '')

describe('texts on a device', () => {
  it('are read as they were written', () => {
    const drafts = createDeviceDrafts(fakeStorage(), () => 1_000)
    expect(drafts.write('k1', draft('电梯'), null)).toEqual({ slot: 'k1', savedAt: 1_000 })
    expect(drafts.read('k1')).toEqual({ ...draft('电梯'), savedAt: 1_000 })
  })

  it('go on in their slot while nobody else writes there', () => {
    const drafts = createDeviceDrafts(fakeStorage(), () => 1_000)
    const first = drafts.write('k1', draft('电'), null)
    const second = drafts.write('k1', draft('电梯'), first?.savedAt ?? null)
    expect(second).toEqual({ slot: 'k1', savedAt: 1_001 })
    expect(titles(drafts)).toEqual(['电梯'])
  })

  it('of two tabs are both kept, whichever writes last', () => {
    const storage = fakeStorage()
    const [one, two] = [createDeviceDrafts(storage), createDeviceDrafts(storage)]
    const mine = one.write('k1', draft('这里'), null)
    const theirs = two.write('k1', draft('那里'), null)
    expect(theirs?.slot).not.toBe('k1')
    const again = one.write(mine?.slot ?? '', draft('这里又写'), mine?.savedAt ?? null)
    expect(again?.slot).toBe('k1')
    expect(titles(one).sort()).toEqual(['那里', '这里又写'].sort())
  })

  it('that are the same in two tabs are kept once', () => {
    const drafts = createDeviceDrafts(fakeStorage())
    drafts.write('k1', draft('电梯'), null)
    expect(drafts.write('k1', draft('电梯'), 5)?.slot).toBe('k1')
    expect(titles(drafts)).toEqual(['电梯'])
  })

  it('are listed by form, the newest first, for thirty days', () => {
    let now = 0
    const drafts = createDeviceDrafts(fakeStorage(), () => now)
    drafts.write('k0', draft('很久以前', { formKey: 'k0' }), null)
    now = 10 * day
    drafts.write('k1', draft('早'), null)
    now = 12 * day
    drafts.write('k2', draft('晚', { formKey: 'k2' }), null)
    drafts.write('r1', draft('修改', { form: 'revise:1', formKey: 'r1' }), null)
    now = 31 * day
    expect(titles(drafts)).toEqual(['晚', '早'])
    expect(drafts.read('k0')).toBeNull()
    expect(titles(drafts, 'revise:1')).toEqual(['修改'])
  })

  it('are forgotten with all their copies once their form was taken in', () => {
    const drafts = createDeviceDrafts(fakeStorage())
    drafts.write('k1', draft('一'), null)
    drafts.write('k1~copy', draft('另一份'), null)
    drafts.write('k2', draft('别的', { formKey: 'k2' }), null)
    drafts.forget('k1')
    expect(titles(drafts)).toEqual(['别的'])
  })

  it('are never written over others when there is no room: the caller is told', () => {
    const drafts = createDeviceDrafts(fakeStorage(400))
    const first = drafts.write('k1', draft('短'), null)
    expect(drafts.write('k1', draft('长'.repeat(500)), first?.savedAt ?? null)).toBeNull()
    expect(titles(drafts)).toEqual(['短'])
  })

  it('need no storage: where none is allowed nothing is kept and nothing breaks', () => {
    const forbidden = new Proxy(fakeStorage(), {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
    const drafts = createDeviceDrafts(forbidden)
    expect(drafts.write('k1', draft('电梯'), null)).toBeNull()
    expect(drafts.read('k1')).toBeNull()
    expect(titles(drafts)).toEqual([])
    expect(() => drafts.forget('k1')).not.toThrow()
  })

  it('that somebody else wrote under our name are not taken for ours', () => {
    const storage = fakeStorage()
    for (const [slot, text] of [
      ['a', '{'],
      ['b', 'null'],
      ['c', '{"form":"submit"}'],
      ['d', '[]'],
    ])
      storage.setItem(`mq-draft:${slot}`, text ?? '')
    expect(titles(createDeviceDrafts(storage))).toEqual([])
  })
})
