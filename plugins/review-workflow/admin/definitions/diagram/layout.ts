import type { WorkflowDefinition } from '../../../core/types'
import { fit, fitTwo } from './fit'
import type { Diagram, DiagramArrow, DiagramBox, DiagramWords } from './types'

/** All in units of the drawing, which is scaled to the column it stands in. */
const boxWidth = 204
const endWidth = 92
const endHeight = 32
const gap = 30
const lane = 14
const edge = 10
const nameHeight = 34
const lineHeight = 17
const padding = 8

/**
 * Where everything stands: the order runs from the top down; what goes back to earlier steps runs on the
 * left, a lane for each step it comes from; what leaves to the author or ends the run goes on the right.
 */
export function layout(definition: WorkflowDefinition, words: DiagramWords): Diagram {
  const { steps } = definition
  const lanes = [...steps.keys()].filter((index) => targetsOf(definition, index).length > 0)
  const left = edge + lane * (lanes.length + 1)
  const right = left + boxWidth
  const middle = left + boxWidth / 2
  const start = endBox('start', 'draft', words.author, middle, edge)
  const boxes: DiagramBox[] = []
  let y = start.y + endHeight + gap
  for (const [index, step] of steps.entries()) {
    const [name = '', ...rest] = words.steps[index] ?? []
    const names = fitTwo(name, 14)
    const lines = rest.map((line) => fit(line, 15.5))
    const height = nameHeight + (names.length - 1 + lines.length) * lineHeight + padding
    boxes.push({ kind: 'step', place: `step:${step.id}`, x: left, y, width: boxWidth, height, names, lines })
    y += height + gap
  }
  const rejectX = right + 40
  const mayReject = steps.some((step) => step.mayReject !== false)
  const approved = endBox('approved', 'approved', words.approved, middle, y)
  const rejected = endBox('rejected', 'rejected', words.rejected, rejectX + 10, y)
  const column = [start, ...boxes, approved]
  return {
    width: rejectX + 10 + endWidth / 2 + edge,
    height: y + endHeight + edge,
    boxes: mayReject ? [...column, rejected] : column,
    arrows: [
      ...column.slice(1).map((box, index) => forward(column[index] ?? start, box, middle)),
      ...lanes.flatMap((index, order) => sendBacks(definition, boxes, index, left - lane * (order + 1))),
      ...rail(
        boxes.filter((_, index) => steps[index]?.mayReturn !== false).toReversed(),
        (box) => toAuthor(box, start, right + 22),
        (box) => stub('return', box, -8, right + 22),
      ),
      ...rail(
        boxes.filter((_, index) => steps[index]?.mayReject !== false),
        (box) => toRejected(box, rejected, rejectX),
        (box) => stub('reject', box, 8, rejectX),
      ),
    ],
  }
}

/** One way is drawn whole, the others only as far as they join it: dashes over dashes would run together. */
const rail = <From>(
  from: From[],
  whole: (from: From) => DiagramArrow,
  joining: (from: From) => DiagramArrow,
): DiagramArrow[] => from.map((one, index) => (index === 0 ? whole(one) : joining(one)))

const stub = (kind: DiagramArrow['kind'], from: DiagramBox, offset: number, x: number): DiagramArrow => ({
  kind,
  hasHead: false,
  d: `M ${from.x + from.width} ${centre(from) + offset} H ${x}`,
})

/** Places of the earlier steps that the step may send back to. */
export const targetsOf = ({ steps }: WorkflowDefinition, index: number): number[] =>
  (steps[index]?.sendBackTo ?? [])
    .map((target) => steps.findIndex(({ id }) => id === target))
    .filter((target) => target >= 0 && target < index)

const endBox = (
  kind: 'start' | 'approved' | 'rejected',
  place: string,
  name: string,
  middle: number,
  y: number,
): DiagramBox => ({
  kind,
  place,
  x: middle - endWidth / 2,
  y,
  width: endWidth,
  height: endHeight,
  names: [fit(name, 6.2)],
  lines: [],
})

const centre = ({ y, height }: DiagramBox): number => y + height / 2

const forward = (from: DiagramBox, to: DiagramBox, x: number): DiagramArrow => ({
  kind: 'forward',
  hasHead: true,
  d: `M ${x} ${from.y + from.height} V ${to.y - 2}`,
})

function sendBacks(
  definition: WorkflowDefinition,
  boxes: DiagramBox[],
  index: number,
  x: number,
): DiagramArrow[] {
  const from = boxes[index]
  if (!from) return []
  // The farthest first: its way passes the others, which only leave it.
  const targets = targetsOf(definition, index)
    .sort((one, other) => one - other)
    .flatMap((target) => boxes[target] ?? [])
  return rail(
    targets,
    (to) => ({
      kind: 'sendBack',
      hasHead: true,
      d: `M ${from.x} ${centre(from) - 6} H ${x} V ${centre(to) + 8} H ${to.x - 2}`,
    }),
    (to) => ({ kind: 'sendBack', hasHead: true, d: `M ${x} ${centre(to) + 8} H ${to.x - 2}` }),
  )
}

const toAuthor = (from: DiagramBox, start: DiagramBox, x: number): DiagramArrow => ({
  kind: 'return',
  hasHead: true,
  d: `M ${from.x + from.width} ${centre(from) - 8} H ${x} V ${centre(start)} H ${start.x + start.width + 2}`,
})

const toRejected = (from: DiagramBox, rejected: DiagramBox, x: number): DiagramArrow => ({
  kind: 'reject',
  hasHead: true,
  d: `M ${from.x + from.width} ${centre(from) + 8} H ${x} V ${rejected.y - 2}`,
})
