import { describe, expect, it } from 'vitest'
import { spreadText } from '../../../src/app/(public)/submit/_assist/spreadText'

const manuscript = `关于加快老旧小区加装电梯的建议
一、情况和问题
青云街道桃李社区有居民楼 46 栋，31 栋没有电梯。
二、原因分析
低层住户顾虑采光，补贴标准多年没有调整。
三、意见建议
（一）由市住建局牵头，一窗受理。
（二）调整补贴标准。`

describe('a whole manuscript pasted into one field', () => {
  it('is parted among the fields', () => {
    const { fields } = spreadText({ title: '', situation: manuscript }, 'situation', manuscript) ?? {}
    expect(fields).toMatchObject({
      title: '关于加快老旧小区加装电梯的建议',
      situation: '青云街道桃李社区有居民楼 46 栋，31 栋没有电梯。',
      analysis: '低层住户顾虑采光，补贴标准多年没有调整。',
    })
    expect(fields?.['suggestions.0.text']).toContain('一窗受理')
    expect(fields?.['suggestions.1.text']).toContain('调整补贴标准')
  })

  it('leaves what was typed where it is', () => {
    const typed = {
      title: '我的标题',
      situation: `先写的。\n${manuscript}`,
      analysis: '先写的原因。',
      'suggestions.0.text': '先写的建议。',
    }
    const { fields, leftover } = spreadText(typed, 'situation', manuscript) ?? {}
    expect(fields?.title).toBe('我的标题')
    expect(leftover).toContain('关于加快老旧小区加装电梯的建议')
    expect(fields?.situation).toMatch(/^先写的。\n\n青云街道/)
    expect(fields?.analysis).toMatch(/^先写的原因。\n\n低层/)
    expect(fields?.['suggestions.0.text']).toBe('先写的建议。')
    expect(fields?.['suggestions.1.text']).toContain('一窗受理')
  })

  it('stays where it is when it is one part only, or was changed since', () => {
    const one = '青云街道桃李社区有居民楼 46 栋。\n其中 31 栋没有电梯。'
    expect(spreadText({ situation: one }, 'situation', one)).toBeNull()
    expect(spreadText({ situation: `${manuscript.slice(0, 40)}改` }, 'situation', manuscript)).toBeNull()
  })
})
