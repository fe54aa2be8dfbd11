import { describe, expect, it } from 'vitest'

import { dictionaries } from '../../../plugins/department-mail/translations/dictionaries'
import { withTranslations } from '../../../plugins/department-mail/translations/withTranslations'

describe('the texts', () => {
  it('have the same keys in Chinese and English, none of them empty', () => {
    expect(Object.keys(dictionaries.en).sort()).toEqual(Object.keys(dictionaries.zh).sort())
    expect(
      Object.values(dictionaries)
        .flatMap((texts) => Object.values(texts))
        .filter((text) => text.trim() === ''),
    ).toEqual([])
  })

  it('let the words of the project win', () => {
    const i18n = withTranslations({
      translations: { zh: { 'plugin-department-mail': { stateSent: '已送出' } } },
    })
    expect(i18n.translations?.zh).toMatchObject({
      'plugin-department-mail': { stateSent: '已送出', stateFailed: '发送失败' },
    })
  })
})
