import { describe, expect, it } from 'vitest'
import { withoutContact } from '../../../src/domain/withoutContact'

describe('words that go on to a department', () => {
  const hidden: [string, string][] = [
    ['请回电13800000000，谢谢', '请回电＊＊＊，谢谢'],
    ['手机 138 0000 0000', '手机 ＊＊＊'],
    ['+86 138-0000-0000', '＊＊＊'],
    ['座机0000-1234567或0000-12345678', '座机＊＊＊或＊＊＊'],
    ['邮箱 some.one+x@mail.example.org。', '邮箱 ＊＊＊。'],
    ['我的号是 00000000', '我的号是 ＊＊＊'],
  ]
  it.each(hidden)('leave out how to reach their author: %s', (text, shown) => {
    expect(withoutContact(text, ['author@example.org', '00000000'])).toBe(shown)
  })

  const kept = [
    '路口每天 7:30 至 9:00 拥堵，2026年已反映 3 次。',
    '合同编号 2026112200015',
    '涉及 1380 户、12345 热线',
  ]
  it.each(kept)('keep their figures: %s', (text) => {
    expect(withoutContact(text, [null, undefined, ''])).toBe(text)
  })
})
