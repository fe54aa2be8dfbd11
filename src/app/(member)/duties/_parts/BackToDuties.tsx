import { textsIn, type Locale } from '../../../../translations'

export function BackToDuties({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href="/duties">← {textsIn(locale).duty.backToAll}</a>
    </p>
  )
}
