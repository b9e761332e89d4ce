import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

const LOOK: Record<ButtonKind, string> = {
  primary:
    "border-primary bg-primary text-on-primary hover:border-primary-strong hover:bg-primary-strong hover:text-on-primary",
  secondary: "border-edge bg-surface text-ink hover:border-ink hover:bg-sunken hover:text-ink",
  quiet:
    "border-transparent bg-transparent text-link underline hover:bg-sunken hover:text-link-strong",
  danger:
    "border-danger bg-surface text-danger-ink hover:bg-danger-soft hover:border-danger-ink hover:text-danger-ink",
};

/** One look for everything that is pressed; long Vietnamese labels may take two lines. */
function buttonClass(kind: ButtonKind, extra = ""): string {
  return `inline-flex min-h-target items-center justify-center gap-2 rounded border-2 px-4 py-2 text-center leading-snug font-semibold no-underline transition-colors print:hidden disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-muted aria-disabled:cursor-not-allowed ${LOOK[kind]} ${extra}`;
}

type Face = { kind?: ButtonKind; icon?: IconName; iconAfter?: IconName; children: ReactNode };

function ButtonFace({ icon, iconAfter, children }: Omit<Face, "kind">) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}

/** A thing to do here. At most one primary on a screen; `type` is "button" unless said. */
export function Button({
  kind = "secondary",
  icon,
  iconAfter,
  children,
  className = "",
  type = "button",
  ...rest
}: Face & ComponentProps<"button">) {
  return (
    <button type={type} className={buttonClass(kind, className)} {...rest}>
      <ButtonFace {...(icon && { icon })} {...(iconAfter && { iconAfter })}>
        {children}
      </ButtonFace>
    </button>
  );
}

type LinkProps<T extends string> = Face &
  Omit<ComponentProps<typeof Link>, "href" | "children"> & { href: Route<T> };

/** A place to go, drawn as a button. */
export function ButtonLink<T extends string>({
  kind = "secondary",
  icon,
  iconAfter,
  children,
  className = "",
  href,
  ...rest
}: LinkProps<T>) {
  return (
    <Link href={href as Route} className={buttonClass(kind, className)} {...rest}>
      <ButtonFace {...(icon && { icon })} {...(iconAfter && { iconAfter })}>
        {children}
      </ButtonFace>
    </Link>
  );
}
