import { describe, expect, it } from 'vitest'
import { issueAddress } from '../../../src/server/site/answer/issueAddress'
import { oldAddress } from '../../../src/server/site/answer/oldAddress'

const issue = { series: 'zhaibian', year: 2026, number: 3 }

describe('the issue an address belongs to', () => {
  it.each([
    ['/digest/zhaibian/2026/3', issue],
    ['/en/digest/zhaibian/2026/3', issue],
    ['/digest/zhaibian/2026/3/12', issue],
    ['/digest/zhaibian/2026/3.pdf', issue],
    ['/digest/zhaibian/2026/3.docx', issue],
    ['/digest/zhaibian/2026', null],
    ['/digest/zhaibian/page/2', null],
    ['/digest/zhaibian/2026/3/1/2', null],
    ['/digest/zhaibian/2026/3.txt', null],
    ['/digest/zhaibian/2026/9999999', null],
    ['/digest', null],
    ['/', null],
  ])('%s', (path, expected) => {
    expect(issueAddress(path)).toEqual(expected)
  })
})

describe('where a list of earlier releases went', () => {
  it.each([
    ['/digest?series=zhaibian', '/digest/zhaibian'],
    ['/digest?series=zhaibian&page=2', '/digest/zhaibian/page/2'],
    ['/digest?page=3', '/digest/page/3'],
    ['/digest?page=1', null],
    ['/digest?page=-1', null],
    ['/digest?page=x', null],
    ['/digest?series=//evil.example.org', null],
    ['/digest?series=..', null],
    ['/digest', null],
    ['/digest/zhaibian?page=2', null],
  ])('%s → %s', (address, expected) => {
    expect(oldAddress(new URL(address, 'http://localhost'))).toBe(expected)
  })
})
