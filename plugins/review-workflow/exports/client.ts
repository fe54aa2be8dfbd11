'use client'

export { Dialog, type DialogProps } from '../admin/Dialog'
export { StatusCell } from '../admin/StatusCell'
export { WorkflowBar } from '../admin/WorkflowBar'
