import type { ReactNode } from "react";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import {
  ABSENCE_WORDS,
  CASE_WORDS,
  DISCIPLINE_WORDS,
  RATING_WORDS,
  RECOGNITION_WORDS,
  SCOPE_WORDS,
} from "@/lib/organisation/record/labels";
import type { PersonRecords } from "@/lib/organisation/record/queries";
import { formatDay } from "@/lib/platform/shared/dates";
import { AbsenceForm, CaseForm, DisciplineForm, RatingForm, RecognitionForm } from "./record-forms";
import { RecordRow } from "./record-row";

type SectionProps = {
  title: string;
  empty: string;
  count: number;
  add: ReactNode;
  adding: string;
  children: ReactNode;
};

function Section({ title, empty, count, add, adding, children }: SectionProps) {
  return (
    <Panel title={title}>
      {count === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <ul className="divide-y divide-line">{children}</ul>
      )}
      <div className="mt-3 print:hidden">
        <DetailsPanel summary={adding}>{add}</DetailsPanel>
      </div>
    </Panel>
  );
}

const until = (day: string | null, open: string): string => (day ? `đến ${formatDay(day)}` : open);

/** Facts about a person on which verdicts rest, each with its paper. Drawn only for who may know. */
export function RecordsPanel({
  personId,
  records,
  year,
}: {
  personId: string;
  records: PersonRecords;
  year: number;
}) {
  const { ratings, recognitions, disciplines, absences, cases } = records;
  return (
    <>
      <RatingsSection personId={personId} unitId={null} ratings={ratings} year={year} />
      <Section
        title="Sáng kiến, đề tài được công nhận"
        empty="Chưa ghi nhận sáng kiến, đề tài nào."
        count={recognitions.length}
        adding="Thêm sáng kiến, đề tài"
        add={<RecognitionForm personId={personId} year={year} />}
      >
        {recognitions.map((row) => (
          <RecordRow
            key={row.id}
            kind="recognition"
            id={row.id}
            words={`${RECOGNITION_WORDS[row.kind]} năm ${row.year}, ${SCOPE_WORDS[row.scope].toLowerCase()}: ${row.title}`}
            source={row.source}
            endable={false}
          />
        ))}
      </Section>
      <Section
        title="Kỷ luật"
        empty="Không ghi nhận kỷ luật."
        count={disciplines.length}
        adding="Ghi kỷ luật"
        add={<DisciplineForm personId={personId} />}
      >
        {disciplines.map((row) => (
          <RecordRow
            key={row.id}
            kind="discipline"
            id={row.id}
            words={`${DISCIPLINE_WORDS[row.kind]} từ ${formatDay(row.decidedOn)}, ${until(row.erasedOn, "còn hiệu lực")}`}
            source={row.source}
            endable={row.erasedOn === null}
          />
        ))}
      </Section>
      <Section
        title="Nghỉ, đào tạo"
        empty="Không ghi nhận thời gian nghỉ."
        count={absences.length}
        adding="Ghi thời gian nghỉ, đào tạo"
        add={<AbsenceForm personId={personId} />}
      >
        {absences.map((row) => (
          <RecordRow
            key={row.id}
            kind="absence"
            id={row.id}
            words={`${ABSENCE_WORDS[row.kind]} từ ${formatDay(row.startsOn)} đến ${formatDay(row.endsOn)}`}
            source={row.source}
            endable={false}
          />
        ))}
      </Section>
      <CasesSection personId={personId} unitId={null} cases={cases} />
    </>
  );
}

type About = { personId: string | null; unitId: string | null };

/** The yearly ratings of a person or of a collective. */
export function RatingsSection({
  personId,
  unitId,
  ratings,
  year,
}: About & { ratings: PersonRecords["ratings"]; year: number }) {
  return (
    <Section
      title="Xếp loại hằng năm"
      empty="Chưa có xếp loại năm nào."
      count={ratings.length}
      adding="Thêm xếp loại"
      add={<RatingForm personId={personId} unitId={unitId} year={year} />}
    >
      {ratings.map((row) => (
        <RecordRow
          key={row.id}
          kind="rating"
          id={row.id}
          words={`Năm ${row.year}: ${RATING_WORDS[row.rating]}`}
          source={row.source}
          endable={false}
        />
      ))}
    </Section>
  );
}

/** Cases that are open or were, of a person or of a collective. */
export function CasesSection({
  personId,
  unitId,
  cases,
}: About & { cases: PersonRecords["cases"] }) {
  return (
    <Section
      title="Vụ việc chưa kết luận"
      empty="Không ghi nhận vụ việc."
      count={cases.length}
      adding="Ghi vụ việc"
      add={<CaseForm personId={personId} unitId={unitId} />}
    >
      {cases.map((row) => (
        <RecordRow
          key={row.id}
          kind="case"
          id={row.id}
          words={`${CASE_WORDS[row.kind]} từ ${formatDay(row.openedOn)}, ${until(row.closedOn, "chưa kết luận")}`}
          source={row.source}
          endable={row.closedOn === null}
        />
      ))}
    </Section>
  );
}
