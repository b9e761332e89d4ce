import type { Route } from "next";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";

type Props = { action: string; filtered: boolean; children: ReactNode };

/** A plain GET form: what it asks stands in the address of the answer. */
export function FilterForm({ action, filtered, children }: Props) {
  return (
    <search>
      <form method="get" action={action} className="mb-5 flex flex-wrap items-end gap-4">
        {children}
        <Button type="submit" icon="search">
          Lọc
        </Button>
        {filtered && (
          <ButtonLink href={action as Route} kind="quiet">
            Bỏ lọc
          </ButtonLink>
        )}
      </form>
    </search>
  );
}
