import { describe, expect, it } from 'vitest'
import { fit, fitTwo } from '../../../plugins/review-workflow/admin/definitions/diagram/fit'
import { layout } from '../../../plugins/review-workflow/admin/definitions/diagram/layout'
import { presetWords } from '../../../plugins/review-workflow/admin/definitions/presetWords'
import { presetsIn } from '../../../plugins/review-workflow/core/presets/presetsIn'

const words = (count: number) => ({
  author: '作者提交',
  approved: '已审定',
  rejected: '不予采用',
  steps: Array.from({ length: count }, (_, index) => [`${index + 1}. 环节`, '某角色', '任一人通过']),
})

describe('the diagram of a review order', () => {
  it.each(presetsIn(presetWords))('of $id has every step and every way', ({ body }) => {
    const { boxes, arrows, width, height } = layout(
      { ...body, key: 'any', version: 1 },
      words(body.steps.length),
    )
    const count = (kind: string) => arrows.filter((arrow) => arrow.kind === kind).length
    expect(boxes.filter(({ kind }) => kind === 'step')).toHaveLength(body.steps.length)
    expect(count('forward')).toBe(body.steps.length + 1)
    expect(count('return')).toBe(body.steps.length)
    expect(count('reject')).toBe(body.steps.length)
    expect(count('sendBack')).toBe(body.steps.flatMap(({ sendBackTo = [] }) => sendBackTo).length)
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
  })

  it('draws no way to a step that is not there or not earlier, and no end nobody can bring about', () => {
    const label = { zh: '环节', en: 'step' }
    const step = { id: 'one', label, roles: ['a'], gates: [], mayReject: false, sendBackTo: ['one', 'gone'] }
    const { boxes, arrows } = layout(
      { key: 'k', version: 1, label, steps: [step], rejectReasons: [] },
      words(1),
    )
    expect(arrows.map(({ kind }) => kind)).toEqual(['forward', 'forward', 'return'])
    expect(boxes.map(({ kind }) => kind)).toEqual(['start', 'step', 'approved'])
  })

  it('cuts names that would not fit', () => {
    expect(fit('研究室初审', 5)).toBe('研究室初审')
    expect(fit('研究室初审与核稿', 5)).toBe('研究室初…')
    expect(fit('First review', 7)).toBe('First review')
  })

  it('breaks long names in two, words of letters between words', () => {
    expect(fitTwo('研究室初审', 5)).toEqual(['研究室初审'])
    expect(fitTwo('研究室初审与核稿', 5)).toEqual(['研究室初审', '与核稿'])
    expect(fitTwo('Initial review, research office', 10)).toEqual(['Initial review,', 'research office'])
    expect(fitTwo('研究室初审与核稿以及其他种种', 5)).toEqual(['研究室初审', '与核稿以…'])
  })
})
