import type { Route } from "next";
import { Card } from "@/components/ui/card";

type Shown = { email: string; name: string; role: string; tryFirst: string };

type Props = {
  accounts: readonly Shown[];
  /** The sign-in page with this account filled in. */
  hrefOf: (index: number) => Route;
  chosen: number | null;
};

/** The accounts of the demonstration; pressing one fills the form. */
export function DemoAccountCards({ accounts, hrefOf, chosen }: Props) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {accounts.map((account, index) => (
        <li key={account.email} className="grid">
          <Card
            title={account.role}
            href={hrefOf(index)}
            kicker={index === chosen ? "Đã điền vào mẫu đăng nhập" : account.name}
            meta={<span className="break-all">{account.email}</span>}
          >
            Thử trước: {account.tryFirst}
          </Card>
        </li>
      ))}
    </ul>
  );
}
