/** Whose facts a text was written from. Nothing where that is not an address. */
export function Source({ address }: { address: string | null }) {
  if (address === null || !URL.canParse(address)) return null;
  return (
    <p className="text-sm text-muted">
      Viết lại theo thông tin của{" "}
      <a href={address} rel="noreferrer">
        {new URL(address).hostname}
      </a>
      .
    </p>
  );
}
