/** The demonstration city: data only, for a loader that plays it through the product's operations. */
export { demoDepartments } from './departments'
export { demoIssues } from './issues'
export { demoItems } from './items'
export { demoMembers } from './members'
export { demoStaff } from './staff'
export { demoTopics } from './topics'
export { demoUnits } from './organisation'
export type * from './types'
