import { Link } from '@payloadcms/ui'
import { standings } from '../../../../domain/supervision'
import type { DepartmentStanding } from '../../../../operations/supervision/countBoard'
import type { Texts } from '../../../../translations'
import { boardAddress } from './boardAddress'

type Props = { departments: DepartmentStanding[]; path: string; words: Texts['supervision']['board'] }

/** What is open with whom, by colour; every number leads to what it counts. */
export function DepartmentMatrix({ departments, path, words }: Props) {
  if (departments.length === 0) return null
  return (
    <details className="mq-matrix" open={departments.length <= 12}>
      <summary>{words.byDepartment}</summary>
      <div className="mq-matrix__scroll" tabIndex={0} role="region" aria-label={words.byDepartment}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.department}</th>
              {standings.map((standing) => (
                <th key={standing} scope="col">
                  <span className="mq-standing" data-standing={standing}>
                    {words.standings[standing]}
                  </span>
                </th>
              ))}
              <th scope="col">{words.together}</th>
            </tr>
          </thead>
          <tbody>
            {departments.map(({ id, name, open, counts }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`${path}${boardAddress({ department: id })}`} prefetch={false}>
                    {name}
                  </Link>
                </th>
                {standings.map((standing) => (
                  <td key={standing}>
                    {counts[standing] === 0 ? (
                      <span className="mq-matrix__none">0</span>
                    ) : (
                      <Link href={`${path}${boardAddress({ department: id, standing })}`} prefetch={false}>
                        {counts[standing]}
                      </Link>
                    )}
                  </td>
                ))}
                <td>{open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
