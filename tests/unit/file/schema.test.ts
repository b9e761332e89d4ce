import { expect, it } from "vitest";
import { uploadedFile } from "@/lib/platform/file/schema";

const refusalOf = (file: unknown) =>
  uploadedFile.safeParse(file).error?.issues.map(({ message }) => message);

it("asks for a file where the box was left empty, however the form was sent", () => {
  expect(refusalOf(undefined)).toEqual(["Chọn tệp cần đính kèm."]);
  for (const name of ["", "undefined"])
    expect(refusalOf(new File([], name))).toEqual(["Chọn tệp cần đính kèm."]);
});

it("says that a chosen file is empty, and takes one that is not", () => {
  expect(refusalOf(new File([], "a.pdf"))).toEqual([
    "Tệp này trống. Kiểm tra lại bản quét rồi chọn lại.",
  ]);
  expect(refusalOf(new File(["a"], "a.pdf"))).toBeUndefined();
});
