-- CreateTable
CREATE TABLE "judgement_answer" (
    "id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "said" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "judgement_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "judgement_answer_line_id_name_key" ON "judgement_answer"("line_id", "name");

-- AddForeignKey
ALTER TABLE "judgement_answer" ADD CONSTRAINT "judgement_answer_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "registration_line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_answer" ADD CONSTRAINT "judgement_answer_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
