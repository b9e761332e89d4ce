type Props = {
  /** From the home page to this one, with absolute addresses. */
  items: readonly { label: string; address: string }[];
  nonce: string | undefined;
};

/** The way to the page, as search engines read it. "<" is spelt out, so that no text can end the script. */
export function BreadcrumbData({ items, nonce }: Props) {
  const data = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: items.map(({ label, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: address,
    })),
  };
  return (
    <script type="application/ld+json" nonce={nonce}>
      {JSON.stringify(data).replaceAll("<", "\\u003c")}
    </script>
  );
}
