/** The orders that long service in an office may bring. */
export type ServiceOrder = "HCLD1" | "HCLD2" | "HCLD3";

type Band = {
  readonly order: ServiceOrder;
  readonly office: string;
  /** Years in the office, this number included. */
  readonly from: number;
  /** Years from which a higher order is due instead; null at the top. */
  readonly below: number | null;
};

const DIRECTOR_OF_MINISTRY = "Vụ trưởng hoặc tương đương";
const DIRECTOR_OF_PROVINCE = "Giám đốc Sở, Phó Vụ trưởng hoặc tương đương";

/**
 * Offices and years of those who served in the resistance or in building the country (NĐ 65/2014/NĐ-CP, Điều 15 đến 17, the
 * forerunner). Who took part in both wars has lower bands, which were not read: a person signs off every case.
 */
const LONG_SERVICE: readonly Band[] = [
  { order: "HCLD1", office: DIRECTOR_OF_MINISTRY, from: 15, below: null },
  { order: "HCLD2", office: DIRECTOR_OF_MINISTRY, from: 10, below: 15 },
  { order: "HCLD3", office: DIRECTOR_OF_MINISTRY, from: 6, below: 10 },
  { order: "HCLD2", office: DIRECTOR_OF_PROVINCE, from: 15, below: null },
  { order: "HCLD3", office: DIRECTOR_OF_PROVINCE, from: 10, below: 15 },
];

/** A woman's years in office are fewer by a third (NĐ 91/2017/NĐ-CP, Điều 3): "06 năm 08 tháng" for ten years. */
function womensTerm(years: number): string {
  const months = (years * 12 * 2) / 3;
  const rest = months % 12;
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(Math.floor(months / 12))} năm${rest === 0 ? "" : ` ${two(rest)} tháng`}`;
}

function bandWords({ office, from, below }: Band): string {
  const years = String(from).padStart(2, "0");
  const span = below === null ? `từ ${years} năm` : `từ ${years} năm đến dưới ${below} năm`;
  return `${office} ${span} (nữ từ ${womensTerm(from)})`;
}

/** The offices and years that bring an order, in words. */
export const longServiceWords = (order: ServiceOrder): string =>
  LONG_SERVICE.filter((band) => band.order === order)
    .map(bandWords)
    .join("; ");
