type Props = { theme: string; launchedBy: string };

/** The campaign's theme as a pull-quote, with who launched it under it. */
export function ThemeQuote({ theme, launchedBy }: Props) {
  return (
    <figure className="border-l-[6px] border-gold py-1 pl-5">
      <blockquote className="text-2xl leading-snug font-bold text-balance text-primary-ink sm:text-3xl">
        “{theme}”
      </blockquote>
      <figcaption className="mt-2 text-muted">{launchedBy} phát động</figcaption>
    </figure>
  );
}
