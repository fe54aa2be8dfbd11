import type { TableBlock } from '../../domain/richText/types'
import styles from './ArticleTable.module.css'

/**
 * A table in running text. On a narrow screen it scrolls inside a region of its own, which the keyboard
 * reaches too; the region is named by the columns.
 */
export function ArticleTable({ hasHeader, rows }: Omit<TableBlock, 'type'>) {
  const [first = []] = rows
  const body = hasHeader ? rows.slice(1) : rows
  return (
    <div className={styles.region} role="group" aria-label={nameOf(first)} tabIndex={0}>
      <table className={styles.table}>
        {hasHeader && (
          <thead>
            <tr>
              {first.map((text, index) => (
                <th key={index} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) => (
                <td key={column}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A name that is read out is short. */
const nameOf = (cells: readonly string[]): string =>
  cells
    .filter((text) => text !== '')
    .join('、')
    .slice(0, 80) || '·'
