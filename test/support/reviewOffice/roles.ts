/** The parts people play in an office that reviews; the same as the application's own. */
export const officeRoles = [
  'member',
  'editor',
  'secretaryGeneral',
  'viceChair',
  'chair',
  'supervisor',
  'auditor',
  'admin',
  'departmentHandler',
] as const
