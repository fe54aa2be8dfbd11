import { fill, textsIn } from '../../translations'

type Head = { number: number; cumulativeNumber: number; year?: number; showsCumulative?: boolean }

/** 第 12 期（总第 138 期）, as printed. */
export function NumberLine({ head }: { head: Head }) {
  const printed = textsIn('zh').site.digest
  return (
    <>
      {fill(printed.issueNumber, { number: head.number })}
      {head.showsCumulative !== false && fill(printed.cumulative, { number: head.cumulativeNumber })}
    </>
  )
}
