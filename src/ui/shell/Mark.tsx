/** The sign of the house: a bridge cut white into a red seal. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      width="40"
      height="40"
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="40" height="40" rx="4" fill="#a3171b" />
      <path
        d="M5 17.5C12 11 28 11 35 17.5V30h-5.2a4.3 4.3 0 0 0-8.6 0h-2.4a4.3 4.3 0 0 0-8.6 0H5z"
        fill="#fffdf9"
      />
      <path
        d="M5 34c3.3-1.8 6.7-1.8 10 0s6.7 1.8 10 0 6.7-1.8 10 0"
        fill="none"
        stroke="#fffdf9"
        strokeWidth="1.6"
      />
    </svg>
  )
}
