/** A bridge of one arch over water: the product's mark. It takes its colour from the text around it. */
export const Mark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" fill="#a3261d" />
    <path d="M4 14.5h24" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
    <path d="M7 23c0-5.2 4-8.5 9-8.5s9 3.3 9 8.5" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
    <path d="M11.5 14.5v-4M16 14.5V8.6M20.5 14.5v-4" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
  </svg>
)
