import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import type { Figure } from "@/lib/titles/ruleset/rules/figures";
import type { RulesetCode } from "@/lib/titles/ruleset/rules/shape";

type Props = { ruleset: RulesetCode; figures: readonly Figure[] };

/** Asks what a changed figure would do to files there are; a plain GET form, since nothing is written. */
export function TrialForm({ ruleset, figures }: Props) {
  return (
    <form
      method="get"
      action={`/quan-tri/bo-quy-tac/${ruleset}/thu`}
      className="grid gap-4 sm:grid-cols-2"
    >
      <SelectField
        label="Số liệu"
        name="so-lieu"
        id="thu-so-lieu"
        placeholder={null}
        choices={figures.map(({ key, label }) => ({ value: key, label }))}
      />
      <TextField label="Giá trị thử" name="gia-tri" id="thu-gia-tri" autoComplete="off" />
      <div>
        <Button type="submit" icon="eye">
          Xem ai sẽ thay đổi kết quả
        </Button>
      </div>
    </form>
  );
}
