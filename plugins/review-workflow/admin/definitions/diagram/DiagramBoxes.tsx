import type { DiagramBox } from './types'

/** Where the baseline of the first line stands, and the distance of the others. */
const first = 23
const line = 17

/** Steps as cards, the ends as pills; the place of a run stands out. */
export const DiagramBoxes = ({ boxes, place }: { boxes: DiagramBox[]; place: string | null }) =>
  boxes.map(({ kind, place: here, x, y, width, height, names, lines }) => (
    <g key={`${kind} ${y}`} className={`wfd-box wfd-box--${kind}${here === place ? ' wfd-box--here' : ''}`}>
      <rect x={x} y={y} width={width} height={height} rx={kind === 'step' ? 6 : height / 2} />
      {[...names, ...lines].map((words, index) => (
        <text
          key={`${index} ${words}`}
          className={index < names.length ? 'wfd-box__name' : 'wfd-box__line'}
          x={x + width / 2}
          y={kind === 'step' ? y + first + index * line : y + height / 2 + 5}
          textAnchor="middle"
        >
          {words}
        </text>
      ))}
    </g>
  ))
