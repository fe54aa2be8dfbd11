'use client'

export { Dialog, type DialogProps } from '../admin/acting/Dialog'
export { StatusCell } from '../admin/list/StatusCell'
export { WorkflowBar } from '../admin/acting/WorkflowBar'
export { ComparedText } from '../admin/history/ComparedText'
export { diffTexts, type DiffPart } from '../core/diff'
