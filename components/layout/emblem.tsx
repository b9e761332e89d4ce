type Props = { className?: string };

/** The portal's own mark: a five-rayed sun over terraced land and water. Always beside the portal's name, so silent; never the national emblem. */
export function Emblem({ className = "size-14" }: Props) {
  return <span className={`emblem ${className}`} />;
}
