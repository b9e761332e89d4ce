import { Button } from "@/components/ui/button";

type Props = { address: string };

/** The page's own address, to be copied; where there is no JavaScript it is simply there to be read and selected. */
export function ShareLink({ address }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <p className="min-w-0">
        <span className="block text-sm text-muted">Đường dẫn của trang này</span>
        <span className="select-all">{address}</span>
      </p>
      <copy-address
        data-address={address}
        data-done="Đã sao chép đường dẫn"
        data-failed="Chưa sao chép được; đề nghị chọn và chép đường dẫn ở bên"
        className="needs-script flex flex-wrap items-center gap-x-4 gap-y-2"
      >
        <Button icon="link">Sao chép đường dẫn</Button>
        <span role="status" className="text-sm font-semibold text-success-ink" />
      </copy-address>
    </div>
  );
}
