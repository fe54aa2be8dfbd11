'use client'

import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'

type Props = { places: string[]; words: MailAdminTexts; onChoose: (place: string) => void }

/** The values a kind of mail can name, each with an example. */
export const PlaceList = ({ places, words, onChoose }: Props) => {
  const samples = new Map<string, string>(Object.entries(words.samples))
  return (
    <fieldset className="mq-template__places">
      <legend>
        {words.places} <span className="mq-template__help">{words.placesHelp}</span>
      </legend>
      {places.map((place) => (
        <button key={place} type="button" title={samples.get(place)} onClick={() => onChoose(place)}>
          {`{{${place}}}`}
        </button>
      ))}
    </fieldset>
  )
}
