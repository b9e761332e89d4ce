import type { Route } from "next";
import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

/** The looks of controls.css. */
const buttonClass = (kind: ButtonKind, extra: string): string =>
  extra ? `button button-${kind} ${extra}` : `button button-${kind}`;

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
  Omit<ComponentProps<"a">, "href" | "children"> & { href: Route<T> };

/** A place to go, drawn as a button. A plain link: in the signed-in house SoftLinks follows it, elsewhere the page is kept. */
export function ButtonLink<T extends string>({
  kind = "secondary",
  icon,
  iconAfter,
  children,
  className = "",
  ...rest
}: LinkProps<T>) {
  return (
    <a className={buttonClass(kind, className)} {...rest}>
      <ButtonFace {...(icon && { icon })} {...(iconAfter && { iconAfter })}>
        {children}
      </ButtonFace>
    </a>
  );
}
