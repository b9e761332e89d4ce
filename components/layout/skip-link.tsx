/** The id every `main` carries. */
export const MAIN_ID = "noi-dung";

/** First thing the keyboard meets: past the menus, to the page itself. */
export function SkipLink() {
  return (
    <a
      href={`#${MAIN_ID}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-gold focus:px-4 focus:py-3 focus:font-semibold focus:text-on-gold"
    >
      Đến nội dung chính
    </a>
  );
}
