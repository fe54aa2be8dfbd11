import {
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

/** What an item's text may hold: paragraphs, two levels of headings, lists, tables, emphasis. The digest sets the rest. */
export const textEditor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    OrderedListFeature(),
    UnorderedListFeature(),
    BoldFeature(),
    EXPERIMENTAL_TableFeature(),
  ],
})
