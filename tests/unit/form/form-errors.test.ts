import { expect, it } from "vitest";
import { listFormErrors } from "@/components/form/form-errors";

it("lists nested, array and whole-form errors under the names of their fields", () => {
  expect(
    listFormErrors<{ name: string; people: { name: string }[] }>({
      name: { type: "too_small", message: "Đề nghị nhập tên." },
      people: [undefined, { name: { type: "custom", message: "Tên bị trùng." } }],
      root: { type: "custom", message: "Hồ sơ vừa được cập nhật." },
    } as never),
  ).toEqual([
    { field: "name", message: "Đề nghị nhập tên." },
    { field: "people.1.name", message: "Tên bị trùng." },
    { field: "", message: "Hồ sơ vừa được cập nhật." },
  ]);
});

it("puts the error of a whole list on the list", () => {
  const errors = { people: { root: { type: "too_small", message: "Cần ít nhất một người." } } };
  expect(listFormErrors<{ people: string[] }>(errors as never)).toEqual([
    { field: "people", message: "Cần ít nhất một người." },
  ]);
});
