import styles from './Bridge.module.css'

/** A stone bridge of seven arches: the name of the house, drawn. Decoration only. */
export function Bridge() {
  return (
    <svg className={styles.bridge} viewBox="0 0 640 152" aria-hidden="true" focusable="false">
      <path d="M0 108Q320 -8 640 108" />
      <path d="M20 90Q320 -12 620 90" />
      <path d="M20 101.0v-11M50 91.3v-11M80 82.6v-11M110 75.0v-11M140 68.4v-11M170 62.7v-11M200 58.2v-11M230 54.6v-11M260 52.0v-11M290 50.5v-11M320 50.0v-11M350 50.5v-11M380 52.0v-11M410 54.6v-11M440 58.2v-11M470 62.7v-11M500 68.4v-11M530 75.0v-11M560 82.6v-11M590 91.3v-11M620 101.0v-11" />
      <path d="M36 124A26 22 0 0 1 88 124M98 124A34 40 0 0 1 166 124M176 124A42 54 0 0 1 260 124M270 124A50 60 0 0 1 370 124M380 124A42 54 0 0 1 464 124M474 124A34 40 0 0 1 542 124M552 124A26 22 0 0 1 604 124" />
      <path
        className={styles.water}
        d="M0 124H640M45 136H79M54 145H72M110 136H154M122 145H146M191 136H245M205 145H235M288 136H352M305 145H340M395 136H449M409 145H439M486 136H530M498 145H522M561 136H595M570 145H588"
      />
    </svg>
  )
}
