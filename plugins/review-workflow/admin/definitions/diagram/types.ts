export type DiagramBox = {
  kind: 'start' | 'step' | 'approved' | 'rejected'
  /** The place of the run it stands for, as the database names it. */
  place: string
  x: number
  y: number
  width: number
  height: number
  /** The name, in one line or two. */
  names: string[]
  /** What else there is to say. */
  lines: string[]
}

export type DiagramArrow = {
  kind: 'forward' | 'sendBack' | 'return' | 'reject'
  /** An SVG path; the head is at its end, unless it joins another one. */
  d: string
  hasHead: boolean
}

export type Diagram = { width: number; height: number; boxes: DiagramBox[]; arrows: DiagramArrow[] }

/** The words of a diagram; the layout knows none of its own. */
export type DiagramWords = {
  author: string
  approved: string
  rejected: string
  /** Name, who, how many and how long of each step, in order. */
  steps: string[][]
}
