import type { GroupField } from 'payload'
import { memberKinds } from '../../../src/domain/vocabulary'
import { optionsFrom } from '../../shared/labels'
import { topicHelp, topicLabel } from './words'

/** Whom the topic addresses. Everything empty is everybody. */
export const audienceField: GroupField = {
  name: 'audience',
  type: 'group',
  label: topicLabel('audience'),
  admin: { description: topicHelp('audience') },
  fields: [
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      label: topicLabel('kinds'),
      options: optionsFrom(memberKinds, (t) => t.options.memberKinds),
    },
    {
      name: 'sectors',
      type: 'text',
      hasMany: true,
      maxLength: 40,
      label: topicLabel('sectors'),
      admin: { description: topicHelp('sectors') },
    },
    {
      name: 'committees',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      filterOptions: { kind: { equals: 'specialCommittee' } },
      label: topicLabel('committees'),
    },
    {
      name: 'units',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: topicLabel('units'),
    },
    { name: 'tags', type: 'text', hasMany: true, maxLength: 40, label: topicLabel('tags') },
    {
      name: 'people',
      type: 'relationship',
      relationTo: 'members',
      hasMany: true,
      label: topicLabel('people'),
    },
  ],
}
