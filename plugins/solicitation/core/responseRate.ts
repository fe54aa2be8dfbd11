export type Standing = { invited: number; read: number; answered: number }

/** Share of those asked who answered, in whole percent; null when nobody was asked. */
export const responseRate = ({ invited, answered }: Pick<Standing, 'invited' | 'answered'>): number | null =>
  invited === 0 ? null : Math.round((answered / invited) * 100)
