import type { TextSize, Theme } from "./reading-preferences";

/** Remembers what was chosen, and leads back to the page it was chosen on. */
const READING_ADDRESS = "/api/cach-doc";

const SIZES: { value: TextSize; word: string; className: string }[] = [
  { value: "md", word: "Cỡ chữ thường", className: "text-sm" },
  { value: "lg", word: "Cỡ chữ lớn", className: "text-base" },
  { value: "xl", word: "Cỡ chữ rất lớn", className: "text-xl" },
];

/** Text size and contrast. A plain form that works without JavaScript; where there is some, the page changes at once. */
export function ReadingForm({ text, theme }: { text: TextSize; theme: Theme }) {
  const contrast = theme === "contrast";
  return (
    <reading-tools>
      <form
        method="post"
        action={READING_ADDRESS}
        className="flex flex-wrap items-center print:hidden"
      >
        <fieldset className="flex items-center">
          <legend className="sr-only">Cỡ chữ</legend>
          {SIZES.map(({ value, word, className }) => (
            <button
              type="submit"
              key={value}
              name="text"
              value={value}
              aria-pressed={text === value}
              aria-label={word}
              title={word}
              className="reading-key"
            >
              <span aria-hidden="true" className={className}>
                A
              </span>
            </button>
          ))}
        </fieldset>
        <button
          type="submit"
          name="theme"
          value={contrast ? "light" : "contrast"}
          aria-pressed={contrast}
          className="reading-key gap-2 text-sm whitespace-nowrap"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 shrink-0">
            <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="M12 3a9 9 0 0 1 0 18Z" fill="currentColor" />
          </svg>
          <span className="max-sm:sr-only">Tương phản cao</span>
        </button>
      </form>
    </reading-tools>
  );
}
