import type { DutyView } from '../../../operations/handling/types'
import { textsIn, type Locale } from '../../../translations'
import { ArticleBody, Disclosure } from '../../../ui'
import { blocksOf } from './blocksOf'
import { Orders } from './Orders'

/** What the answer is about, at hand while it is written. */
export function ItemFold({ locale, view }: { locale: Locale; view: DutyView }) {
  return (
    <Disclosure summary={textsIn(locale).duty.itemShow}>
      <Orders locale={locale} view={view} />
      <div lang="zh-CN">
        <ArticleBody blocks={blocksOf(view)} headingLevel={3} />
      </div>
    </Disclosure>
  )
}
