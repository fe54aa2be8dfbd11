import fc from 'fast-check'
import { deepJson, jsonObject, jsonText } from './jsonText'
import { hostileName } from './names'
import { poisonedForm } from './poisonedForm'
import { hostileText } from './texts'

const values = fc.oneof(
  poisonedForm('json').map(jsonObject),
  poisonedForm('urlencoded').map((fields) =>
    jsonObject(fields.map(([name, text]): [string, string] => [name, JSON.stringify(text)])),
  ),
  fc.array(fc.tuple(hostileName, jsonText), { maxLength: 8 }).map(jsonObject),
  jsonText,
  fc.constant(deepJson(500)),
)
const revision = fc.constantFrom('0', '1', '-1', '1.5', '9007199254740991', '1e400', 'null', '"0"', '{}')

/** What a page, or something that is none, sends to have a form kept for later. */
export const savedForm: fc.Arbitrary<{ formKey: string; body: string }> = fc.record({
  formKey: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c') },
    { weight: 1, arbitrary: hostileText.filter((text) => !/\p{Surrogate}|^\.{0,2}$/u.test(text)) },
  ),
  body: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(values, revision).map(([all, rev]) => `{"values":${all},"rev":${rev}}`),
    },
    { weight: 1, arbitrary: fc.oneof(hostileText, jsonText) },
  ),
})
