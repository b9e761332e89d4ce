type DataProps = {
  /** An object of schema.org without its context. */
  data: { readonly "@type": string; readonly [property: string]: unknown };
  nonce: string | undefined;
};

/** What search engines read of a page. "<" is spelt out, so that no text can end the script it stands in. */
export function StructuredData({ data, nonce }: DataProps) {
  return (
    <script type="application/ld+json" nonce={nonce}>
      {JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c")}
    </script>
  );
}

type WayProps = {
  /** From the home page to this one, with absolute addresses. */
  items: readonly { label: string; address: string }[];
  nonce: string | undefined;
};

/** The way to the page, as search engines read it. */
export function BreadcrumbData({ items, nonce }: WayProps) {
  return (
    <StructuredData
      nonce={nonce}
      data={{
        "@type": "BreadcrumbList",
        itemListElement: items.map(({ label, address }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name: label,
          item: address,
        })),
      }}
    />
  );
}
