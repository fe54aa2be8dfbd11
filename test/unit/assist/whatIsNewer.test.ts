import { describe, expect, it } from 'vitest'
import type { DeviceDraft } from '../../../src/app/(public)/submit/_assist/deviceDrafts'
import type { SavingPage } from '../../../src/app/(public)/submit/_assist/saving'
import { whatIsNewer } from '../../../src/app/(public)/submit/_assist/whatIsNewer'

const draft: DeviceDraft = {
  form: 'submit',
  formKey: 'k1',
  formToken: 't1',
  base: '',
  fields: { title: '电梯' },
  savedAt: 1,
  rev: 0,
  isSynced: false,
  isSent: false,
}
const page: SavingPage = { form: 'submit', isFresh: true, rev: 0, hasAccount: false }
const met = { draft, page, formKey: 'k1', base: '', isBack: false }
const fresh = { ...met, formKey: 'k2' }
const kept = { ...met, page: { ...page, isFresh: false }, base: 'd1' }
const saved = { ...met, page: { ...page, isFresh: false, rev: 3, hasAccount: true }, base: 'd2' }

describe('a text found on the device', () => {
  it('comes back into a new form after a reload, and only then', () => {
    expect(whatIsNewer({ ...fresh, isBack: true })).toBe('bringBack')
    expect(whatIsNewer(fresh)).toBe('leave')
    expect(whatIsNewer({ ...fresh, isBack: true, page: { ...page, isFresh: false } })).toBe('leave')
  })

  it('comes back into the page it was typed on', () =>
    expect(whatIsNewer({ ...kept, draft: { ...draft, base: 'd1' } })).toBe('bringBack'))

  it('gives way to the page that answers it, and is offered when it was not what was sent', () => {
    expect(whatIsNewer({ ...kept, draft: { ...draft, isSent: true } })).toBe('leave')
    expect(whatIsNewer(kept)).toBe('setAside')
  })

  it('is measured by its revision where the account has one', () => {
    expect(whatIsNewer({ ...saved, draft: { ...draft, rev: 3 } })).toBe('bringBack')
    expect(whatIsNewer({ ...saved, draft: { ...draft, rev: 2, isSynced: true } })).toBe('forget')
    expect(whatIsNewer({ ...saved, draft: { ...draft, rev: 2 } })).toBe('ask')
  })
})
