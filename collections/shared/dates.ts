/** How dates are shown and picked in the panel: as they are written in Chinese offices, year first. */
export const dayShown = { date: { displayFormat: 'yyyy-MM-dd', pickerAppearance: 'dayOnly' } } as const
export const momentShown = {
  date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' },
} as const
