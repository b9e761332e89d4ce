import { Button } from "@/components/ui/button";

/** Opens the browser's print window; without JavaScript the browser's own menu does. */
export function PrintButton({ label = "In bài" }: { label?: string }) {
  return (
    <print-page className="needs-script">
      <Button icon="print">{label}</Button>
    </print-page>
  );
}
