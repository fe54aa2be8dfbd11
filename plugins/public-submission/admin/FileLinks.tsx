import { type FileLink } from '../options'

/** The files of a submission; each is downloaded, since nobody has looked at it yet. */
export function FileLinks({ label, files }: { label: string; files: readonly FileLink[] }) {
  if (files.length === 0) return null
  return (
    <>
      <span className="field-label">{label}</span>
      <ul>
        {files.map(({ id, name, href }) => (
          <li key={id}>
            <a href={href} download={name}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
