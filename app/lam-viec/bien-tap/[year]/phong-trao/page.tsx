import type { Metadata } from "next";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { MovementsForm } from "@/components/campaign/movements-form";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Biên tập phong trào của Thủ tướng Chính phủ" };

export default async function EditMovementsPage({
  params,
}: PageProps<"/lam-viec/bien-tap/[year]/phong-trao">) {
  const { draft } = await requireDraft(params);
  return (
    <>
      <EditingHeading draft={draft} current="movements" />
      <MovementsForm
        names={Object.fromEntries(draft.movements.map(({ position, name }) => [position, name]))}
        initial={{
          year: draft.year,
          version: draft.version,
          movements: draft.movements.map(({ position, decision, confidence, note }) => ({
            position,
            decision: decision ?? "",
            confidence,
            note: note ?? "",
          })),
        }}
      />
    </>
  );
}
