-- CreateTable
CREATE TABLE "base_salary" (
    "starts_on" DATE NOT NULL,
    "amount" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "base_salary_pkey" PRIMARY KEY ("starts_on")
);

-- AddForeignKey
ALTER TABLE "base_salary" ADD CONSTRAINT "base_salary_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.
alter table base_salary
  add constraint base_salary_is_money check (amount between 100000 and 100000000),
  add constraint base_salary_has_basis check (btrim(basis) <> '');
