/** Everybody's part in the work, as `users.roles` stores it (domain: responsibility levels of an office). */
export const roles = [
  'admin',
  'editor',
  'secretaryGeneral',
  'viceChair',
  'chair',
  'supervisor',
  'departmentHandler',
  'auditor',
  'member',
  'infoOfficer',
] as const

export type Role = (typeof roles)[number]

/** Those who take part in reviewing or running the office's items; they see every item of their body. */
export const officeRoles: readonly Role[] = [
  'admin',
  'editor',
  'secretaryGeneral',
  'viceChair',
  'chair',
  'supervisor',
  'auditor',
]

/** Those who work in the admin panel. */
export const staffRoles: readonly Role[] = [...officeRoles, 'departmentHandler']

export const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value)
