type Props = { className?: string };

/** The portal's own mark: a five-rayed sun over terraced land and water. Always beside the portal's name, so silent; never the national emblem. */
export function Emblem({ className = "size-14" }: Props) {
  const ray = "M30 5h4l-.8 12h-2.4z";
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={`shrink-0 ${className}`}>
      <circle cx="32" cy="32" r="31" fill="#FBF8F3" stroke="#E8B923" strokeWidth="2" />
      <g fill="#D9A400">
        {[-72, -36, 0, 36, 72].map((turn) => (
          <path key={turn} d={ray} transform={`rotate(${turn} 32 35)`} />
        ))}
      </g>
      <circle cx="32" cy="35" r="14" fill="#A8202C" />
      <path
        d="M4.6 37.5C13 32.6 22 33 32 37c10.6 4.2 19.7 3.5 27.8-1.3A28 28 0 0 1 4.6 37.5Z"
        fill="#7BAF6A"
      />
      <path
        d="M5.6 41.5C15 38 23.5 38.8 32 42.2c9 3.4 17.7 3.2 26.8-.7A28 28 0 0 1 5.6 41.5Z"
        fill="#2E7D5B"
      />
      <path
        d="M9.5 49.2c2.6-.4 4.6.4 6.5 1.8 4 3 8 3 16 0s12-3 16 0c2 1.5 4.1 2.3 6.5 1.5A28 28 0 0 1 9.5 49.2Z"
        fill="#1F5F8B"
        transform="translate(0 -1)"
      />
    </svg>
  );
}
