import { describe, expect, it } from 'vitest'
import { checkDefinition } from '../../../plugins/review-workflow/core/checkDefinition'
import type { World } from '../../../plugins/review-workflow/core/check/types'
import { presetsIn } from '../../../plugins/review-workflow/core/presets/presetsIn'
import { presetWords } from '../../../plugins/review-workflow/admin/definitions/presetWords'

const world: World = {
  holders: { editor: ['Amy'], secretaryGeneral: ['Bob'], viceChair: ['Cai'], chair: ['Dan'] },
  people: ['Amy', 'Bob', 'Cai', 'Dan'],
  checks: [],
  fields: [],
}
const presets = presetsIn(presetWords)
const bodyOf = (id: string) => presets.find((preset) => preset.id === id)?.body
const gatesOf = (id: string) => [
  ...new Set(bodyOf(id)?.steps.flatMap(({ gates }) => gates.map((gate) => gate.label.zh))),
]

describe('the presets', () => {
  it.each(presets)('$id can be saved as it is where each of its roles has one person', ({ body }) => {
    expect(checkDefinition({ ...body, key: 'any', version: 1 }, world)).toEqual([])
  })

  it('of 任城 is its order and its three gates', () => {
    expect(bodyOf('rencheng')?.steps.map(({ label }) => label.zh)).toEqual([
      '研究室初审',
      '秘书长审核',
      '分管副主席审批',
      '主席审定',
    ])
    expect(gatesOf('rencheng')).toEqual(['政治关', '政策关', '文字关'])
  })

  it('of 石嘴山 has its four gates', () => {
    expect(gatesOf('shizuishan').sort()).toEqual(['政治关', '事实关', '内容关', '文字关'].sort())
  })

  it('of all five offices asks everything any of them asks', () => {
    expect(gatesOf('union')).toEqual(
      expect.arrayContaining(['政治关', '政策关', '事实关', '内容关', '文字关']),
    )
  })
})
