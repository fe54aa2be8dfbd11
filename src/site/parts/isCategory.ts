import { categories, type Category } from '../../domain/vocabulary'

export const isCategory = (value: unknown): value is Category => categories.some((known) => known === value)
